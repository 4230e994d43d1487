using Papi.Scoring.Weighting;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Weights of indices as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class WeightingTables
{
    /// <summary>Makes a table: one row per weighted node.</summary>
    /// <param name="weights">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public static ResultTable ToTable(this ComponentWeights weights, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new TableLayout<ComponentWeight>(language)
            .Text("node", row => row.Node.Code)
            .Localized("name", row => row.Node.Name)
            .Statistic("loading", row => row.Loading)
            .Share("share", row => row.Share)
            .Fill(new LocalizedText("Trọng số từ thành phần chính", "Weights from principal components"), weights.Rows);
    }

    /// <summary>Makes a table: one row per weighted node.</summary>
    /// <param name="weights">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    public static ResultTable ToTable(this OptimizedWeights weights, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new TableLayout<OptimizedWeight>(language)
            .Text("node", row => row.Node.Code)
            .Localized("name", row => row.Node.Name)
            .Share("importance", row => row.Importance)
            .Share("share", row => row.Share)
            .Statistic("correlation", row => row.Correlation)
            .Share("correlationShare", row => row.CorrelationShare)
            .Fill(new LocalizedText("Trọng số tối ưu", "Optimised weights"), weights.Rows);
    }
}
