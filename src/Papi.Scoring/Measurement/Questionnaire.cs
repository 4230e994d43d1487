using System.Globalization;
using System.Text.Json;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Measurement;

/// <summary>How the indicators of an edition follow from the answers to a survey.</summary>
/// <remarks>
/// <para>
/// As JSON it is one object with the list <c>indicators</c>. An indicator has <c>node</c> (its number or id),
/// <c>question</c> (the column of answers), <c>measure</c> (<c>share</c> or <c>mean</c>), <c>valid</c> (the codes that are
/// answers; left out where every number is one), <c>counted</c> (the codes that count in a share), and, where it wants them
/// checked against the edition, <c>direction</c> (<c>higher</c> or <c>lower</c>) and <c>scale</c> (<c>[min, max]</c>). A
/// property that is not listed here is a problem, and so are more than 16 MiB or 10,000 indicators.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Questionnaire
{
    private Questionnaire(CompositeIndex index, IndicatorDefinition[] indicators, IndexNode[] nodes)
    {
        Index = index;
        Indicators = Array.AsReadOnly(indicators);
        Nodes = Array.AsReadOnly(nodes);
    }

    /// <summary>Gets the edition that the indicators belong to.</summary>
    public CompositeIndex Index { get; }

    /// <summary>Gets the definitions, in the order given.</summary>
    public IReadOnlyList<IndicatorDefinition> Indicators { get; }

    /// <summary>Gets the node of each definition.</summary>
    public IReadOnlyList<IndexNode> Nodes { get; }

    /// <summary>Checks definitions against an edition.</summary>
    /// <param name="index">The edition.</param>
    /// <param name="indicators">The definitions; at least one.</param>
    /// <exception cref="InvalidQuestionnaireException">Something is wrong with them; the exception carries every problem.</exception>
    public static Questionnaire Create(CompositeIndex index, IReadOnlyList<IndicatorDefinition> indicators)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(indicators);
        return Build(index, indicators, []);
    }

    /// <summary>Reads definitions from a JSON text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="index">The edition.</param>
    /// <exception cref="InvalidQuestionnaireException">The text is no such document, or its definitions are wrong; the exception carries every problem.</exception>
    public static Questionnaire Parse(string json, CompositeIndex index)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(index);
        return Read(
            () =>
                JsonSerializer.Deserialize(
                    JsonContent.Of(json),
                    QuestionnaireJsonContext.Default.QuestionnaireDocument
                ),
            index
        );
    }

    /// <summary>Reads definitions from a UTF-8 JSON stream.</summary>
    /// <param name="utf8Json">The document; read to its end, not closed.</param>
    /// <param name="index">The edition.</param>
    /// <exception cref="InvalidQuestionnaireException">The text is no such document, or its definitions are wrong; the exception carries every problem.</exception>
    public static Questionnaire Parse(Stream utf8Json, CompositeIndex index)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(index);
        return Read(
            () =>
                JsonSerializer.Deserialize(
                    JsonContent.Of(utf8Json),
                    QuestionnaireJsonContext.Default.QuestionnaireDocument
                ),
            index
        );
    }

    /// <summary>Returns how many indicators of which edition it measures.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Indicators.Count} indicators of {Index.Id}");

    private static Questionnaire Build(
        CompositeIndex index,
        IReadOnlyList<IndicatorDefinition> indicators,
        List<QuestionnaireProblem> problems
    )
    {
        var nodes = new List<IndexNode>();
        foreach (var indicator in indicators)
        {
            ArgumentNullException.ThrowIfNull(indicator, nameof(indicators));
            if (FindNode(index, indicator, problems) is { } node)
            {
                Check(indicator, node, problems);
                if (nodes.Contains(node))
                {
                    problems.Add(new QuestionnaireProblem(indicator.Node, "The indicator is defined twice."));
                }

                nodes.Add(node);
            }
        }

        if (indicators.Count == 0)
        {
            problems.Add(new QuestionnaireProblem(null, "There are no indicators."));
        }

        return problems.Count == 0
            ? new Questionnaire(index, [.. indicators], [.. nodes])
            : throw new InvalidQuestionnaireException(problems);
    }

    private static IndexNode? FindNode(
        CompositeIndex index,
        IndicatorDefinition indicator,
        List<QuestionnaireProblem> problems
    )
    {
        if (!index.TryFind(indicator.Node, out var node))
        {
            string message = $"The edition {index.Id} has no such indicator.";
            problems.Add(new QuestionnaireProblem(indicator.Node, message));
            return null;
        }

        if (!node.IsLeaf || node.Scale is null)
        {
            string message = node.IsLeaf
                ? "The indicator has no scale: it is shown and not scored."
                : "It is computed from its own parts and not measured.";
            problems.Add(new QuestionnaireProblem(indicator.Node, message));
            return null;
        }

        return node;
    }

    private static void Check(IndicatorDefinition indicator, IndexNode node, List<QuestionnaireProblem> problems)
    {
        var scale = node.Scale!.Value;
        if (string.IsNullOrWhiteSpace(indicator.Question))
        {
            Add("The question is missing.");
        }

        if (indicator.Direction is { } direction && direction != node.Direction)
        {
            Add($"The edition says {node.Direction}.");
        }

        if (indicator.Scale is { } given && given != scale)
        {
            Add($"The edition has the scale {scale}, not {given}.");
        }

        if (indicator.ValidCodes.Concat(indicator.CountedCodes).Any(code => !double.IsFinite(code)))
        {
            Add("A code is not finite.");
        }

        if (indicator.Measure == IndicatorMeasure.Mean)
        {
            CheckMean();
        }
        else
        {
            CheckShare();
        }

        void CheckMean()
        {
            if (indicator.CountedCodes.Count > 0)
            {
                Add("A mean counts no codes.");
            }

            double[] beyond = [.. indicator.ValidCodes.Where(code => !scale.Contains(code))];
            if (beyond.Length > 0)
            {
                Add($"The codes {Text(beyond)} are outside the scale {scale}.");
            }
        }

        void CheckShare()
        {
            if (indicator.CountedCodes.Count == 0)
            {
                Add("A share needs the codes that count.");
            }

            double[] invalid = [.. indicator.CountedCodes.Except(indicator.ValidCodes)];
            if (indicator.ValidCodes.Count > 0 && invalid.Length > 0)
            {
                Add($"The codes {Text(invalid)} count, but are no valid answers.");
            }
        }

        void Add(string message) => problems.Add(new QuestionnaireProblem(indicator.Node, message));
    }

    private static string Text(double[] codes) =>
        Quotation.List(Array.ConvertAll(codes, code => code.ToString(CultureInfo.InvariantCulture)));

    private static Questionnaire Read(Func<QuestionnaireDocument?> deserialize, CompositeIndex index)
    {
        QuestionnaireDocument document;
        try
        {
            document = deserialize() ?? throw new JsonException("The document is null.");
            JsonContent.ThrowIfMore(document.Indicators.Count, "indicators");
            if (document.Indicators.Any(indicator => indicator is null))
            {
                throw new JsonException("An indicator is null.");
            }
        }
        catch (JsonException exception)
        {
            throw new InvalidQuestionnaireException([new QuestionnaireProblem(null, Explain(exception))], exception);
        }

        var problems = new List<QuestionnaireProblem>();
        return Build(index, [.. document.Indicators.Select(item => ToDefinition(item, problems))], problems);
    }

    private static string Explain(JsonException exception)
    {
        string reason = JsonContent.Explain(exception);
        return exception.LineNumber is { } line
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Line {line + 1}, {Quotation.Cut(exception.Path ?? "$")}: {reason}"
            )
            : reason;
    }

    private static IndicatorDefinition ToDefinition(
        QuestionnaireDocument.Indicator item,
        List<QuestionnaireProblem> problems
    ) =>
        new()
        {
            Node = item.Node,
            Question = item.Question,
            Measure = Choose(
                item.Measure,
                item.Node,
                problems,
                ("share", IndicatorMeasure.Share),
                ("mean", IndicatorMeasure.Mean)
            ),
            ValidCodes = item.Valid ?? [],
            CountedCodes = item.Counted ?? [],
            Direction = item.Direction is null
                ? null
                : Choose(
                    item.Direction,
                    item.Node,
                    problems,
                    ("higher", IndicatorDirection.HigherIsBetter),
                    ("lower", IndicatorDirection.LowerIsBetter)
                ),
            Scale = ReadScale(item, problems),
        };

    private static ScoreRange? ReadScale(QuestionnaireDocument.Indicator item, List<QuestionnaireProblem> problems)
    {
        if (item.Scale is null)
        {
            return null;
        }

        if (item.Scale is [var min, var max] && min < max && double.IsFinite(min) && double.IsFinite(max))
        {
            return new ScoreRange(min, max);
        }

        problems.Add(new QuestionnaireProblem(item.Node, "A scale is two finite numbers, the first below the second."));
        return null;
    }

    private static T Choose<T>(
        string word,
        string node,
        List<QuestionnaireProblem> problems,
        params (string Word, T Value)[] choices
    )
    {
        foreach (var (candidate, value) in choices)
        {
            if (string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        string words = string.Join(" or ", choices.Select(choice => $"'{choice.Word}'"));
        problems.Add(new QuestionnaireProblem(node, $"{Quotation.Of(word)} is not {words}."));
        return choices[0].Value;
    }
}
