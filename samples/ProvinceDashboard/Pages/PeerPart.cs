using Papi.Scoring;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>The province beside another one, or beside the national median, dimension by dimension.</summary>
internal static class PeerPart
{
    public static Html Write(Selection selection)
    {
        var (_, scores, province, peer, language) = selection;
        var own = Scorecard.Compute(scores, province);
        var other = peer is null ? null : Scorecard.Compute(scores, peer);
        string name = selection.NameOf(province);
        string otherName = peer is null ? PageTexts.NoPeer.In(language) : selection.NameOf(peer);
        string caption = PageTexts.ComparedWith(name, otherName, scores.Year).In(language);
        IEnumerable<IndexNode> nodes = [scores.Index.Total, .. scores.Index.Dimensions];
        return Html.Of(
            $"""
            <div class="table" role="region" tabindex="0" aria-label="{caption}">
            <table>
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{PageTexts.Dimension.In(
                language
            )}</th><th scope="col" class="number">{name}</th><th scope="col" class="number">{PageTexts.RankShort.In(
                language
            )}</th><th scope="col" class="number">{otherName}</th>{(
                other is null
                    ? Html.Empty
                    : Html.Of($"<th scope=\"col\" class=\"number\">{PageTexts.RankShort.In(language)}</th>")
            )}<th scope="col" class="number">{PageTexts.Difference.In(language)}</th></tr></thead>
            <tbody>{nodes.Select(node => Row(own[node], other?[node], language))}</tbody>
            </table>
            </div>
            """
        );
    }

    private static Html Row(ScorecardEntry own, ScorecardEntry? other, Language language)
    {
        var figures = new Figures(language);
        var node = own.Node;
        string name = node.Parent is null ? PageTexts.Total.In(language) : $"{node.Code} {node.Name.In(language)}";
        var beside = other is null ? own.National?.Median : other.Score;
        double? difference = own.Score is { } one && beside is { } two ? one.Points - two.Points : null;
        return Html.Of(
            $"<tr><th scope=\"row\">{name}</th>{Cell(figures.Points(own.Score))}{Cell(Rank(own))}{Cell(figures.Points(beside))}{(other is null ? Html.Empty : Cell(Rank(other)))}{Cell(figures.Change(difference))}</tr>\n"
        );
    }

    private static Html Cell(string text) => Html.Of($"<td class=\"number\">{text}</td>");

    private static string Rank(ScorecardEntry entry) =>
        entry.Standing is { } standing ? Figures.Rank(standing.Rank, standing.Ranked) : Figures.None;
}
