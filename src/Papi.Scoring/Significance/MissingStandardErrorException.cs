using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Significance;

/// <summary>Provinces have a score and no standard error, so that nothing can be said of their ranks.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class MissingStandardErrorException : InvalidOperationException
{
    internal MissingStandardErrorException(SurveyYear year, IndexNode node, IReadOnlyList<Province> provinces)
        : this(node, provinces, Explain(year, node, provinces)) { }

    private MissingStandardErrorException(IndexNode node, IReadOnlyList<Province> provinces, LocalizedText explanation)
        : base(explanation.English)
    {
        Node = node;
        Provinces = provinces;
        Explanation = explanation;
    }

    /// <summary>Gets the node.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets the provinces without a standard error, in the order of the registry.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Explanation { get; }

    private static LocalizedText Explain(SurveyYear year, IndexNode node, IReadOnlyList<Province> provinces) =>
        new(
            $"{node.Code} năm {year}: không có sai số chuẩn của {Names(provinces, Language.Vietnamese)}; "
                + "hãy bổ sung, hoặc xếp hạng mà không có các tỉnh đó.",
            $"{node.Code} of {year}: there is no standard error of {Names(provinces, Language.English)}; "
                + "add it, or rank without these provinces."
        );

    private static string Names(IReadOnlyList<Province> provinces, Language language) =>
        string.Join(", ", provinces.Select(province => province.Name.In(language)));
}
