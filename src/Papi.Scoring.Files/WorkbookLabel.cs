using System.Globalization;
using System.Text.RegularExpressions;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>What the labels of one line of a workbook say together.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
internal sealed partial class WorkbookLabel
{
    // Far more than any label takes, in milliseconds.
    private const int Patience = 5000;

    private static readonly string[] Unweighted = ["unweighted", "khongcotrongso", "khongtrongso", "chuacotrongso"];

    private static readonly string[] Weighted = ["weighted", "cotrongso", "trongso"];

    private static readonly string[] StandardError = ["standarderror", "saisochuan"];

    private static readonly string[] Interval = ["confidenceinterval", "khoangtincay", "95ci", "90ci"];

    private static readonly string[] Ends = ["lowerbound", "upperbound", "lower", "upper", "canduoi", "cantren"];

    private static readonly string[] Others =
    [
        "rank",
        "xephang",
        "thuhang",
        "standarddeviation",
        "dolechchuan",
        "observations",
        "soquansat",
        "quartile",
        "nhom",
    ];

    private static readonly string[] TotalNames =
    [
        "papi",
        "total",
        "papitotal",
        "totalpapi",
        "totalscore",
        "papiscore",
        "papiindex",
        "overall",
        "overallpapi",
        "tong",
        "tongdiem",
        "tongdiempapi",
        "chisopapi",
        "chisotonghop",
        "chisopapitonghop",
        "papitonghop",
    ];

    private static readonly string[] NumberWords =
    [
        "dimension",
        "chisonoidung",
        "chisonoidungthanhphan",
        "noidung",
        "noidungthanhphan",
        "chisothanhphan",
        "linhvuc",
        "truc",
        "trucnoidung",
        "chiso",
    ];

    private WorkbookLabel() { }

    /// <summary>Gets the text as a whole; empty where there is no label.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Gets the node that the label names; null where it names none.</summary>
    public IndexNode? Node { get; private set; }

    /// <summary>Gets the number written, such as <c>D1</c> or <c>1.1</c>, whether the edition has it or not; null where there is none.</summary>
    public string? Number { get; private set; }

    /// <summary>Gets whether the label has the number of an indicator.</summary>
    public bool IsIndicator { get; private set; }

    /// <summary>Gets what the figures are.</summary>
    public WorkbookMeasure Measure { get; private set; }

    /// <summary>Gets whether a year other than that of the sheet is named.</summary>
    public bool IsOtherYear { get; private set; }

    /// <summary>Reads labels.</summary>
    /// <param name="texts">The texts of the cells, the nearest to the figures last.</param>
    /// <param name="edition">The edition that gives numbers and names their meaning.</param>
    /// <param name="year">The year of the sheet.</param>
    /// <param name="whole">What "total" means: the total, or the dimension of a sheet.</param>
    public static WorkbookLabel Read(
        IReadOnlyList<string> texts,
        CompositeIndex edition,
        SurveyYear year,
        IndexNode whole
    )
    {
        var label = new WorkbookLabel { Text = string.Join(" ", texts) };
        int depth = 0;
        bool isNamed = false;
        foreach (string text in texts)
        {
            var years = YearsIn(text);
            label.IsOtherYear |= years.Count > 0 && !years.Contains(year.Value);
            string bare = AnyYear().Replace(text, " ");
            label.IsIndicator |= IndicatorNumber().IsMatch(bare);
            if (MeasureOf(bare) is var measure and not WorkbookMeasure.Unnamed)
            {
                label.Measure = measure;
            }

            // "Dimension 1" may stand beside each of its parts: the deepest of what is named is meant.
            var (number, rest) = Split(bare);
            int numberDepth = DepthOf(number);
            if (numberDepth > DepthOf(label.Number))
            {
                label.Number = number;
            }

            string key = WithoutMeasure(SpellingKey.Of(rest));
            var named = NodeNamed(key, edition, numberDepth);
            var node = named ?? (edition.TryFind(number, out var numbered) ? numbered : null);
            if (node is null && number is null && TotalNames.Contains(key, StringComparer.Ordinal))
            {
                node = whole;
            }

            bool isBetter =
                node is not null
                && (label.Node is null || node.Depth > depth || (node.Depth == depth && named is not null && !isNamed));
            if (isBetter)
            {
                label.Node = node;
                depth = node!.Depth;
                isNamed = named is not null;
            }
        }

        if (label.IsIndicator || DepthOf(label.Number) > depth)
        {
            label.Node = null;
        }

        return label;
    }

    /// <summary>Finds the dimension that the name of a sheet names.</summary>
    public static IndexNode? DimensionOf(string sheetName, CompositeIndex edition)
    {
        var (number, rest) = Split(AnyYear().Replace(sheetName, " "));
        var node =
            NodeNamed(WithoutMeasure(SpellingKey.Of(rest)), edition, DepthOf(number))
            ?? (edition.TryFind(number, out var numbered) ? numbered : null);
        return node?.Depth == 1 ? node : null;
    }

    /// <summary>Gets the different years that a text names.</summary>
    public static IReadOnlyCollection<int> YearsIn(string text) =>
        AnyYear().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToHashSet();

    private static WorkbookMeasure MeasureOf(string text)
    {
        string key = SpellingKey.Of(text);
        return ContainsAny(key, StandardError) || StandardErrorSign().IsMatch(text) ? WorkbookMeasure.StandardError
            : ContainsAny(key, Interval) || ContainsAny(key, Ends) || IntervalSign().IsMatch(text)
                ? WorkbookMeasure.IntervalEnd
            : ContainsAny(key, Others) ? WorkbookMeasure.Other
            : ContainsAny(key, Unweighted) ? WorkbookMeasure.Unweighted
            : ContainsAny(key, Weighted) ? WorkbookMeasure.Weighted
            : WorkbookMeasure.Unnamed;
    }

    // "1.1 Civic Knowledge" is "1.1" and the rest; "Dimension 1: Participation" is "D1" and the rest.
    private static (string? Number, string Remainder) Split(string text)
    {
        var match = NodeNumber().Match(text);
        if (!match.Success)
        {
            return (null, text);
        }

        string lead = WithoutMeasure(SpellingKey.Of(text.AsSpan(0, match.Index)));
        bool isPart = match.Groups["part"].Success;
        bool isNumber =
            (isPart && lead is "" or "s" or "d" or "sub")
            || (!isPart && lead is "d")
            || Array.Exists(NumberWords, word => lead.EndsWith(word, StringComparison.Ordinal));
        if (!isNumber)
        {
            return (null, text);
        }

        string whole = match.Groups["whole"].Value;
        return (isPart ? $"{whole}.{match.Groups["part"].Value}" : $"D{whole}", text[(match.Index + match.Length)..]);
    }

    private static int DepthOf(string? number) =>
        number is null ? 0
        : number.StartsWith('D') ? 1
        : 2;

    private static IndexNode? NodeNamed(string key, CompositeIndex edition, int depth)
    {
        if (key.Length == 0)
        {
            return null;
        }

        // Where a dimension and one of its parts had the same name, the number tells which of them.
        return edition.Nodes.FirstOrDefault(node =>
            node.Depth <= 2
            && (depth == 0 || node.Depth == depth)
            && (
                string.Equals(key, SpellingKey.Of(node.Name.Vietnamese), StringComparison.Ordinal)
                || string.Equals(key, SpellingKey.Of(node.Name.English), StringComparison.Ordinal)
            )
        );
    }

    private static string WithoutMeasure(string key)
    {
        string rest = key;
        foreach (string[] words in new[] { Unweighted, Weighted, StandardError, Interval, Ends })
        {
            foreach (string word in words)
            {
                rest = rest.Replace(word, "", StringComparison.Ordinal);
            }
        }

        return rest;
    }

    private static bool ContainsAny(string key, string[] words) =>
        Array.Exists(words, word => key.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex AnyYear();

    [GeneratedRegex(
        @"^\W*\p{L}{0,3}\d[.,]\d+[.,]?[\da-z]*[.,]\d|^\W*[dD]\d{3}",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex IndicatorNumber();

    [GeneratedRegex(
        @"(?<![\d.,\-])(?<whole>[1-9])(?:[.,](?<part>[1-9]))?(?![\d%]|[.,]\d|\s*[-–]\s*\d)",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex NodeNumber();

    [GeneratedRegex(@"\bS\.?E\.?(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex StandardErrorSign();

    [GeneratedRegex(@"\b(?:CI|KTC)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience)]
    private static partial Regex IntervalSign();
}
