using System.Text.Json;
using Papi.Scoring.Auditing;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Files.Json;
using Papi.Scoring.Geography;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Planning;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Files;

/// <summary>A result as a JSON document, for programs.</summary>
/// <remarks>
/// <para>
/// Every document begins with its <c>format</c>, the name of the format and its number. Properties may be added under the
/// same number; where one is renamed, goes or changes its meaning, the number is raised. So a reader passes over what it
/// does not know and refuses a number that it does not know.
/// </para>
/// <para>
/// Names are in camelCase and words in lower case with hyphens (<c>high-average</c>). Numbers are written in their shortest
/// round-trip form, never rounded; what is missing is null and never left out. The same result gives the same text. Names
/// and messages are in the language asked for, which the document names; everything else is the same in both.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <example><code>
/// var scores = PublishedScores.For(2024).Aggregate();
/// File.WriteAllText("ranking.json", ResultJson.From(scores.Rank()).ToText());
/// </code></example>
/// <threadsafety static="true" instance="true"/>
public sealed class ResultJson
{
    private const string Prefix = "papi.";

    private readonly ResultDocument _document;

    private ResultJson(ResultDocument document) => _document = document;

    /// <summary>Gets the names of all formats with their numbers, such as <c>papi.ranking/1</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } =
        Array.AsReadOnly([
            "papi.audit/1",
            "papi.comparison/1",
            "papi.index/1",
            "papi.plan-check/1",
            "papi.plan-outcome/1",
            "papi.profile/1",
            "papi.ranking/1",
            "papi.robustness/1",
            "papi.scores/1",
            "papi.sensitivity/1",
            "papi.structure/1",
            "papi.survey/1",
        ]);

    /// <summary>Gets the name of the format and its number, such as <c>papi.ranking/1</c>.</summary>
    public string Format => _document.Format;

    /// <summary>Gets the JSON Schema (draft 2020-12) of a format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static string SchemaOf(string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return Formats.Contains(format, StringComparer.Ordinal)
            ? EmbeddedSchema.Read(format[Prefix.Length..].Replace('/', '-'))
            : throw new ArgumentException(
                $"There is no format '{format}'; there are {string.Join(", ", Formats)}.",
                nameof(format)
            );
    }

    /// <summary>Takes a ranking, with the tiers and the national figures of its node: <c>papi.ranking/1</c>.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="language">The language of names.</param>
    /// <param name="scheme">How tiers are made; null is that of the year, <see cref="TierScheme.For"/>.</param>
    public static ResultJson From(
        ProvinceRanking ranking,
        Language language = Language.Vietnamese,
        TierScheme? scheme = null
    )
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new ResultJson(RankingDocument.From(ranking, scheme ?? TierScheme.For(ranking.Year), language));
    }

    /// <summary>Takes the profile of a province: <c>papi.profile/1</c>.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="language">The language of names and notes.</param>
    public static ResultJson From(ProvinceProfile profile, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new ResultJson(ProfileDocument.From(profile, language));
    }

    /// <summary>Takes a comparison of two years with what belongs to it: <c>papi.comparison/1</c>.</summary>
    /// <param name="change">What changed at every node.</param>
    /// <param name="language">The language of names and notes.</param>
    /// <param name="contributions">What the change of the total is made of; null leaves it out.</param>
    /// <param name="places">Who passed whom on the total; null leaves it out.</param>
    /// <param name="beside">The province beside a reference in the later year; null leaves it out.</param>
    /// <param name="besideBefore">The same in the earlier year; null where there is none.</param>
    /// <exception cref="ArgumentException">One of them is of another province or of other years, or the earlier reference is given alone.</exception>
    public static ResultJson From(
        ProvinceChange change,
        Language language = Language.Vietnamese,
        ChangeDecomposition? contributions = null,
        RankDecomposition? places = null,
        ReferenceComparison? beside = null,
        ReferenceComparison? besideBefore = null
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        ThrowIfOther(contributions?.Province, contributions?.Change, change, nameof(contributions));
        ThrowIfOther(places?.Province, places?.Change.Change, change, nameof(places));
        ThrowIfOther(beside, change.Later, change.Province, nameof(beside));
        ThrowIfOther(
            besideBefore,
            change.Earlier,
            change.Earlier.Provinces.Counterpart(change.Province),
            nameof(besideBefore)
        );
        if (besideBefore is not null && beside is null)
        {
            throw new ArgumentException("The reference of the later year is missing.", nameof(beside));
        }

        return new ResultJson(ComparisonDocument.Create(change, contributions, places, beside, besideBefore, language));
    }

    /// <summary>Takes the scores of units: <c>papi.scores/1</c>.</summary>
    /// <param name="units">The units, in their order.</param>
    /// <param name="language">The language of names.</param>
    public static ResultJson From(IEnumerable<ScoredUnit> units, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new ResultJson(ScoresDocument.From(units, language));
    }

    /// <summary>Takes the scores of all provinces that have any, year by year: <c>papi.scores/1</c>.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="language">The language of names.</param>
    public static ResultJson From(ScoreTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        return From(table.Years.SelectMany(ScoredUnit.AllOf), language);
    }

    /// <summary>Takes the audit of a printed report: <c>papi.audit/1</c>.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="language">The language of names and messages.</param>
    public static ResultJson From(AuditResult audit, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return new ResultJson(AuditDocument.From(audit, language));
    }

    /// <summary>Takes what is wrong with a plan: <c>papi.plan-check/1</c>.</summary>
    /// <param name="check">The check.</param>
    /// <param name="language">The language of names and messages.</param>
    /// <param name="file">The file that the plan was read from, whose problems come first; null where there is none.</param>
    /// <exception cref="ArgumentException">The file has another plan.</exception>
    public static ResultJson From(
        PlanCheck check,
        Language language = Language.Vietnamese,
        PlanFileContent? file = null
    )
    {
        ArgumentNullException.ThrowIfNull(check);
        return file is not null && file.Plan != check.Plan
            ? throw new ArgumentException("The file has another plan than the one that was checked.", nameof(file))
            : new ResultJson(PlanCheckDocument.From(check, file?.Problems ?? [], language));
    }

    /// <summary>Takes what became of a plan: <c>papi.plan-outcome/1</c>.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of names and messages.</param>
    public static ResultJson From(PlanOutcome outcome, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new ResultJson(PlanOutcomeDocument.From(outcome, language));
    }

    /// <summary>Takes a constructed index: <c>papi.index/1</c>.</summary>
    /// <param name="index">The index.</param>
    /// <param name="language">The language of names.</param>
    public static ResultJson From(ConstructedIndex index, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new ResultJson(IndexDocument.From(index, language));
    }

    /// <summary>Takes the ranks under drawn choices: <c>papi.robustness/1</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="language">The language of names.</param>
    public static ResultJson From(UncertaintyAnalysis analysis, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new ResultJson(RobustnessDocument.From(analysis, language));
    }

    /// <summary>Takes which choices matter: <c>papi.sensitivity/1</c>.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="language">The language of names.</param>
    /// <param name="leftOut">The ranking without each node in turn; null leaves it out.</param>
    /// <exception cref="ArgumentException">Nodes were left out of another index.</exception>
    public static ResultJson From(
        SensitivityAnalysis analysis,
        Language language = Language.Vietnamese,
        LeaveOneOut? leftOut = null
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return leftOut is not null && !HaveSameSource(leftOut.Nominal, analysis.Nominal)
            ? throw new ArgumentException("The nodes were left out of another index.", nameof(leftOut))
            : new ResultJson(SensitivityDocument.From(analysis, leftOut, language));
    }

    /// <summary>Takes the checks of the structure of an index: <c>papi.structure/1</c>.</summary>
    /// <param name="report">The checks.</param>
    /// <param name="language">The language of messages.</param>
    public static ResultJson From(StructureReport report, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ResultJson(StructureDocument.From(report, language));
    }

    /// <summary>Takes estimates of a survey with their intervals: <c>papi.survey/1</c>.</summary>
    /// <param name="estimates">The estimates, also the undefined ones.</param>
    /// <param name="level">The level of the intervals, a share above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is no such share.</exception>
    public static ResultJson From(SurveyEstimates estimates, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return level is > 0 and < 1
            ? new ResultJson(SurveyDocument.From(estimates, level))
            : throw new ArgumentOutOfRangeException(nameof(level), level, "A level is above 0 and below 1.");
    }

    /// <summary>Returns the document, indented by two spaces, with line feeds between its lines.</summary>
    public string ToText() => JsonSerializer.Serialize(_document, ResultJsonContext.Of(_document));

    /// <summary>Writes the document as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Where it goes; not closed.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, _document, ResultJsonContext.Of(_document));
    }

    /// <summary>Returns the name of the format.</summary>
    public override string ToString() => Format;

    private static void ThrowIfOther(Province? province, ScoreChange? part, ProvinceChange change, string parameter)
    {
        if (part is not null && (province != change.Province || part.From != change.From || part.To != change.To))
        {
            throw new ArgumentException($"This is not of {change.Province}, {change.From} to {change.To}.", parameter);
        }
    }

    private static void ThrowIfOther(ReferenceComparison? part, YearScores scores, Province? province, string parameter)
    {
        if (part is not null && (part.Year != scores.Year || part.Province != province))
        {
            throw new ArgumentException($"This is not of {province}, {scores.Year}.", parameter);
        }
    }

    private static bool HaveSameSource(ConstructedIndex one, ConstructedIndex other) =>
        string.Equals(one.Design.Id, other.Design.Id, StringComparison.Ordinal)
        && string.Equals(one.Data.DataVersion, other.Data.DataVersion, StringComparison.Ordinal)
        && one.Year == other.Year;
}
