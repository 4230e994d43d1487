using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>One principal component of standardised indicators.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PrincipalComponent
{
    internal PrincipalComponent(
        int number,
        double eigenvalue,
        double explainedShare,
        double cumulativeShare,
        double[] vector,
        double[] scores
    )
    {
        Number = number;
        Eigenvalue = eigenvalue;
        ExplainedShare = explainedShare;
        CumulativeShare = cumulativeShare;
        Vector = Array.AsReadOnly(vector);
        Loadings = Array.AsReadOnly(Array.ConvertAll(vector, element => element * Math.Sqrt(eigenvalue)));
        Scores = Array.AsReadOnly(scores);
    }

    /// <summary>Gets the 1-based number; 1 has the greatest eigenvalue.</summary>
    public int Number { get; }

    /// <summary>Gets the variance along the component, 0 or more; a single standardised indicator has 1.</summary>
    public double Eigenvalue { get; }

    /// <summary>Gets the share of all variance, from 0 to 1.</summary>
    public double ExplainedShare { get; }

    /// <summary>Gets the share of all variance up to this component, from 0 to 1.</summary>
    public double CumulativeShare { get; }

    /// <summary>Gets the eigenvector of length 1: one element for each of <see cref="PrincipalComponents.Indicators"/>.</summary>
    public IReadOnlyList<double> Vector { get; }

    /// <summary>
    /// Gets the correlations of the indicators with the component, in the same order: the vector times the root of the
    /// eigenvalue.
    /// </summary>
    public IReadOnlyList<double> Loadings { get; }

    /// <summary>
    /// Gets the scores of the units, in the order of <see cref="PrincipalComponents.Units"/>: Σ vector × standardised value,
    /// with mean 0 and the eigenvalue as their n − 1 variance.
    /// </summary>
    public IReadOnlyList<double> Scores { get; }

    /// <summary>Returns the number, the eigenvalue and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"component {Number}: eigenvalue {Eigenvalue:0.####}, {ExplainedShare:0.####} of the variance"
        );
}
