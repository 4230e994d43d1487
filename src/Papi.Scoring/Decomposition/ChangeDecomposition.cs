using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Decomposition;

/// <summary>The change of one province's total, taken apart into what its dimensions and their sub-dimensions contribute.</summary>
/// <remarks>
/// <para>
/// Exact: the contributions of a level add up to the change above them, and what rounding leaves is stated. A part that
/// is new contributes its score, one that was dropped takes its score away.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ChangeDecomposition
{
    private ChangeDecomposition(Province province, ScoreChange change, ComparisonOptions options)
    {
        Province = province;
        Change = change;
        Options = options;
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the change of the total, or why there is none.</summary>
    public ScoreChange Change { get; }

    /// <summary>Gets the choices.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>Gets the version of the data that both years come from, or both versions.</summary>
    public string DataVersion => Change.DataVersion;

    /// <summary>Gets whether one of the two totals is an estimate, and so every contribution.</summary>
    public bool IsEstimate => Change.IsEstimate;

    /// <summary>Gets the total with its parts; null where its change is refused or a score is missing.</summary>
    public Contribution? Total { get; private init; }

    /// <summary>Gets the dimensions of the later edition, then those dropped since; empty where nothing is taken apart.</summary>
    public IReadOnlyList<Contribution> Dimensions => Total?.Parts ?? [];

    /// <summary>Gets why nothing is taken apart, or what to know of the total's change; null where nothing is to be said.</summary>
    public LocalizedText? Note => Total?.Note ?? Change.Note;

    /// <summary>Takes apart the change of one province's total.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with; it may be the later one.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">
    /// The choices; null is <see cref="ComparisonOptions.Default"/>. A total across a break is taken apart under
    /// <see cref="AcrossBreaks.Insist"/> alone: shares of different scales do not add up.
    /// </param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static ChangeDecomposition Compute(
        ScoreTable table,
        Province province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        options ??= ComparisonOptions.Default;
        var (earlier, later) = (table.Year(from), table.Year(to));
        var change = ScoreChange.Compute(table, province, later.Index.Total, from, to, options);
        if (change.Points is not { } points)
        {
            return new ChangeDecomposition(province, change, options);
        }

        return new ChangeDecomposition(province, change, options)
        {
            Total = new ContributionTree(table.Editions, earlier, later, province, points).Total,
        };
    }

    /// <summary>Returns the province, the change and the dimensions, the greatest contribution first.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English}, {Change}{(Total is null ? "" : ": " + string.Join("; ", Dimensions.OrderByDescending(item => Math.Abs(item.Points))))}"
        );
}
