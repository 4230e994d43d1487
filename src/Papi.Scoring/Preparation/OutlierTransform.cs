namespace Papi.Scoring.Preparation;

/// <summary>What is done with an indicator that winsorising does not bring within the limits.</summary>
public enum OutlierTransform
{
    /// <summary>Nothing: its values are as they were given.</summary>
    None = 0,

    /// <summary>log(x − min + 0.01 (max − min)), which draws in outliers above: <c>log_CT</c> of COINr.</summary>
    Log,

    /// <summary>
    /// The same, or −log(max + 0.01 (max − min) − x) where the skewness is negative and the outliers are below:
    /// <c>log_CT_plus</c> of COINr.
    /// </summary>
    LogBySkewness,
}
