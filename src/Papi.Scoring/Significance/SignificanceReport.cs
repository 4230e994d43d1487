using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Significance;

/// <summary>Many differences tested together, with p-values adjusted for their number.</summary>
/// <remarks>
/// The number of tests is that of the rows that could be tested. A difference without standard errors is not tested, and
/// one across a break is not a difference: such rows say why. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SignificanceReport
{
    private SignificanceReport(
        Province? subject,
        SurveyYear year,
        SurveyYear referenceYear,
        string dataVersion,
        StandardErrors errors,
        SignificanceOptions options,
        IReadOnlyList<SignificanceRow> drafts
    )
    {
        Subject = subject;
        Year = year;
        ReferenceYear = referenceYear;
        DataVersion = dataVersion;
        ErrorsVersion = errors.DataVersion;
        Options = options;
        Rows = Judge(drafts, options);
        Tested = Rows.Count(row => row.Test is not null);
    }

    /// <summary>Gets the province that the rows have in common; null where each row is about a province of its own.</summary>
    public Province? Subject { get; }

    /// <summary>Gets the year of the scores.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the year of the scores that are taken from them; the same as <see cref="Year"/> between provinces.</summary>
    public SurveyYear ReferenceYear { get; }

    /// <summary>Gets the version of the data that the scores come from, or both versions.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the version of the standard errors.</summary>
    public string ErrorsVersion { get; }

    /// <summary>Gets the level, the adjustment and the degrees of freedom.</summary>
    public SignificanceOptions Options { get; }

    /// <summary>Gets one row for each difference, in the order of the registry or of the nodes given.</summary>
    public IReadOnlyList<SignificanceRow> Rows { get; }

    /// <summary>Gets how many differences were tested: the number that the p-values are adjusted for.</summary>
    public int Tested { get; }

    /// <summary>Gets how many differences are significant after the adjustment.</summary>
    public int Significant => Rows.Count(row => row.IsSignificant == true);

    /// <summary>Tests the changes of all provinces on one node.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="errors">The standard errors.</param>
    /// <param name="node">A node of the edition of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="SignificanceOptions.Default"/>.</param>
    /// <returns>One row for each province of the year <paramref name="to"/>.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The years are the same, or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static SignificanceReport OfChanges(
        ScoreTable table,
        StandardErrors errors,
        IndexNode node,
        SurveyYear from,
        SurveyYear to,
        SignificanceOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(node);
        var provinces = table.Year(to).Provinces.Provinces;
        return OfChanges(
            table,
            errors,
            subject: null,
            provinces.Select(province => ScoreChange.Compute(table, province, node, from, to)),
            provinces,
            from,
            to,
            options
        );
    }

    /// <summary>Tests the changes of one province on many nodes.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="errors">The standard errors.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="nodes">Nodes of the edition of the year <paramref name="to"/>, each once.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="SignificanceOptions.Default"/>.</param>
    /// <returns>One row for each node.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The years are the same, a node comes twice, or the province or a node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static SignificanceReport OfChanges(
        ScoreTable table,
        StandardErrors errors,
        Province province,
        IReadOnlyList<IndexNode> nodes,
        SurveyYear from,
        SurveyYear to,
        SignificanceOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(nodes);
        if (nodes.Distinct().Count() < nodes.Count)
        {
            throw new ArgumentException("A node comes twice, and would count as two tests.", nameof(nodes));
        }

        return OfChanges(
            table,
            errors,
            province,
            nodes.Select(node => ScoreChange.Compute(table, province, node, from, to)),
            [.. nodes.Select(_ => province)],
            from,
            to,
            options
        );
    }

    /// <summary>Tests the differences of one province to every other one in the same year.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="errors">The standard errors.</param>
    /// <param name="province">A province of the year.</param>
    /// <param name="node">A node of the edition of the year.</param>
    /// <param name="options">The choices; null is <see cref="SignificanceOptions.Default"/>.</param>
    /// <returns>One row for each other province; the difference is the province minus the other.</returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static SignificanceReport AgainstOthers(
        YearScores scores,
        StandardErrors errors,
        Province province,
        IndexNode node,
        SignificanceOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(errors);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated(node);
        options ??= SignificanceOptions.Default;
        return new SignificanceReport(
            province,
            scores.Year,
            scores.Year,
            scores.DataVersion,
            errors,
            options,
            [
                .. scores
                    .Provinces.Provinces.Where(other => other != province)
                    .Select(other => Draft(scores, province, other, node, errors, options)),
            ]
        );
    }

    /// <summary>Returns a line such as <c>2023-2024: 8 of 8 tested, 2 significant at 95 % (Holm)</c>.</summary>
    public override string ToString()
    {
        string years = Year == ReferenceYear ? $"{Year}" : $"{ReferenceYear}-{Year}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{years}: {Tested} of {Rows.Count} tested, {Significant} significant at {100 * Options.Level:0.####} % ({Options.MultipleTesting})"
        );
    }

    private static SignificanceReport OfChanges(
        ScoreTable table,
        StandardErrors errors,
        Province? subject,
        IEnumerable<ScoreChange> changes,
        IReadOnlyList<Province> provinces,
        SurveyYear from,
        SurveyYear to,
        SignificanceOptions? options
    )
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (from == to)
        {
            throw new ArgumentException("A change is between two years.", nameof(from));
        }

        options ??= SignificanceOptions.Default;
        var (earlier, later) = (table.Year(from), table.Year(to));
        return new SignificanceReport(
            subject,
            to,
            from,
            DataVersions.Join(earlier.DataVersion, later.DataVersion),
            errors,
            options,
            [.. changes.Zip(provinces, (change, province) => Draft(change, province, earlier, later, errors, options))]
        );
    }

    private static SignificanceRow Draft(
        ScoreChange change,
        Province province,
        YearScores earlier,
        YearScores later,
        StandardErrors errors,
        SignificanceOptions options
    )
    {
        var row = Empty(province, change.Node, change.After, change.Before, change.IsEstimate);
        if (!change.Comparability.IsComparable)
        {
            return row with { Reason = UntestedReason.NotComparable, Note = change.Note };
        }

        if (change.After is null || change.Before is null)
        {
            return row with { Reason = UntestedReason.NoScore, Note = change.Note };
        }

        // Comparable years have the province and the node both.
        var before = errors.EstimateOf(
            earlier,
            earlier.Provinces.Counterpart(province)!,
            earlier.Index.FindById(change.Node.Id)!
        );
        var after = errors.EstimateOf(later, province, change.Node);
        return after is { } first && before is { } second
            ? WithTest(row, first, second, options) with
            {
                Note = change.Note,
            }
            : row with
            {
                Reason = UntestedReason.NoStandardError,
                Note = UntestedNotes.NoStandardError(
                    after is null,
                    before is null,
                    UntestedNotes.Of(later.Year),
                    UntestedNotes.Of(earlier.Year)
                ),
            };
    }

    private static SignificanceRow Draft(
        YearScores scores,
        Province province,
        Province other,
        IndexNode node,
        StandardErrors errors,
        SignificanceOptions options
    )
    {
        var (score, reference) = (scores.ScoreOf(province, node), scores.ScoreOf(other, node));
        bool isEstimate =
            (score is not null && scores.IsEstimated(province)) || (reference is not null && scores.IsEstimated(other));
        var row = Empty(other, node, score, reference, isEstimate);
        if (score is null || reference is null)
        {
            return row with
            {
                Reason = UntestedReason.NoScore,
                Note = MissingScore.ExplainBy(scores, province, node) ?? MissingScore.ExplainBy(scores, other, node),
            };
        }

        var estimate = errors.EstimateOf(scores, province, node);
        var otherEstimate = errors.EstimateOf(scores, other, node);
        return estimate is { } first && otherEstimate is { } second
            ? WithTest(row, first, second, options)
            : row with
            {
                Reason = UntestedReason.NoStandardError,
                Note = UntestedNotes.NoStandardError(
                    estimate is null,
                    otherEstimate is null,
                    province.Name,
                    other.Name
                ),
            };
    }

    private static SignificanceRow Empty(
        Province province,
        IndexNode node,
        Score? score,
        Score? reference,
        bool isEstimate
    ) =>
        new(
            province,
            node,
            score,
            reference,
            Test: null,
            Interval: null,
            AdjustedPValue: null,
            IsSignificant: null,
            UntestedReason.None,
            Note: null
        )
        {
            IsEstimate = isEstimate,
        };

    private static SignificanceRow WithTest(
        SignificanceRow row,
        ScoreEstimate first,
        ScoreEstimate second,
        SignificanceOptions options
    )
    {
        var test = options.DegreesOfFreedom is { } degreesOfFreedom
            ? DifferenceTest.Compute(first, second, degreesOfFreedom)
            : DifferenceTest.Compute(first, second);
        return row with { Test = test, Interval = test.Interval(options.Level) };
    }

    private static IReadOnlyList<SignificanceRow> Judge(
        IReadOnlyList<SignificanceRow> drafts,
        SignificanceOptions options
    )
    {
        double[] pValues = [.. drafts.Select(row => row.Test?.PValue).OfType<double>()];
        var adjusted = PValues.Adjust(pValues, options.MultipleTesting);
        int next = 0;
        return [.. drafts.Select(row => row.Test is null ? row : Judged(row, adjusted[next++], options.Level))];
    }

    private static SignificanceRow Judged(SignificanceRow row, double adjusted, double level) =>
        row with
        {
            AdjustedPValue = adjusted,
            IsSignificant = adjusted <= 1 - level,
        };
}
