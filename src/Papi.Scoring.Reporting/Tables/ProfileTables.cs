using Papi.Scoring.Profiles;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Profiles of provinces as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ProfileTables
{
    /// <summary>Makes a table: one row per dimension, each followed by its sub-dimensions, with the change since the year before.</summary>
    /// <param name="profile">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static ResultTable ToTable(this ProvinceProfile profile, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new TableLayout<NodeProfile>(language)
            .Node(row => row.Entry.Node)
            .Whole("level", row => row.Entry.Node.Depth)
            .Standing(row => row.Entry.Standing)
            .Number("nationalMin", row => row.Entry.National?.Min.Points)
            .Number("nationalMedian", row => row.Entry.National?.Median.Points)
            .Number("nationalMax", row => row.Entry.National?.Max.Points)
            .Number("scaleMin", row => row.Entry.Node.Scale?.Min)
            .Number("scaleMax", row => row.Entry.Node.Scale?.Max)
            .Change("change", row => row.Change?.Points)
            .Localized("note", row => row.Change?.Note)
            .Fill(TableTexts.Of(profile.Province, profile.Year), profile.Dimensions.SelectMany(WithParts));
    }

    /// <summary>Makes a table: one row per dimension and sub-dimension with its distances to four references.</summary>
    /// <param name="profile">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static ResultTable ToTable(this StrengthProfile profile, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new TableLayout<NodeStrength>(language)
            .Node(row => row.Node)
            .Standing(row => row.Standing)
            .Share("advantage", row => row.Advantage)
            .Change("toTier", row => row.ToTier?.Points)
            .Change("toRegion", row => row.ToRegion?.Points)
            .Change("toMedian", row => row.ToMedian.Points)
            .Change("toBest", row => row.ToBest.Points)
            .Number("gainAtMedian", row => row.GainAtMedian)
            .Number("gainAtBest", row => row.GainAtBest)
            .Fill(
                new LocalizedText(
                    $"{profile.Province.Name.Vietnamese} {profile.Year}: điểm mạnh, điểm yếu",
                    $"{profile.Province.Name.English} {profile.Year}: strengths and weaknesses"
                ),
                profile.Nodes
            );
    }

    private static IEnumerable<NodeProfile> WithParts(NodeProfile whole) =>
        whole.Parts.SelectMany(WithParts).Prepend(whole);
}
