namespace Papi.Scoring.Classification;

/// <summary>How a quantile is read off n sorted values: the nine types of Hyndman and Fan, by their numbers in R.</summary>
/// <remarks>
/// Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996). The
/// choice can move a province across a cut. PAPI's published groups all use <see cref="R7Excel"/>.
/// </remarks>
public enum QuantileRule
{
    /// <summary>Linear between the values at (n − 1)p + 1: Excel's PERCENTILE.INC, numpy's and R's default.</summary>
    R7Excel = 0,

    /// <summary>The inverse of the distribution function, without interpolation.</summary>
    R1InverseCdf,

    /// <summary>The same, averaged where the function has a step: the default of SAS.</summary>
    R2AveragedInverseCdf,

    /// <summary>The value nearest to np, half to the even one.</summary>
    R3NearestEven,

    /// <summary>Linear at np.</summary>
    R4LinearInverseCdf,

    /// <summary>Linear at np + 1/2, midway through the steps: hydrology.</summary>
    R5Hydrology,

    /// <summary>Linear at (n + 1)p: SPSS, Minitab, Excel's PERCENTILE.EXC.</summary>
    R6Weibull,

    /// <summary>Linear at (n + 1/3)p + 1/3: median-unbiased whatever the distribution.</summary>
    R8MedianUnbiased,

    /// <summary>Linear at (n + 1/4)p + 3/8: unbiased for normal values.</summary>
    R9NormalUnbiased,
}
