using Papi.Scoring.Reporting.Charts;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>Charts: what each says stands in the page, what it draws is fetched at the width of the screen.</summary>
internal static class ChartPart
{
    private static readonly string[] WholeCountry = [DashboardCharts.RankBars, DashboardCharts.ScoreHeatMap];

    public static Html OfProvince(Selection selection)
    {
        bool hasEarlier = selection.Board.Before(selection.Scores.Year) is not null;
        return Write(
            selection,
            DashboardCharts.Kinds.Where(kind =>
                !WholeCountry.Contains(kind, StringComparer.Ordinal)
                && (hasEarlier || !DashboardCharts.OfChanges.Contains(kind, StringComparer.Ordinal))
            )
        );
    }

    public static Html OfCountry(Selection selection) => Write(selection, WholeCountry);

    private static Html Write(Selection selection, IEnumerable<string> kinds) =>
        Html.Of($"<div class=\"charts\">{kinds.Select(kind => Write(selection, kind))}</div>");

    private static Html Write(Selection selection, string kind)
    {
        var (_, scores, province, peer, language) = selection;
        var chart = DashboardCharts.Draw(kind, selection, null, new ChartOptions { Language = language })!;
        string other = peer is null ? "" : $"&peer={peer.Code}";
        string address =
            $"/api/charts/{kind}?province={province.Code}{other}&year={scores.Year}&lang={Layout.CodeOf(language)}";
        return Html.Of(
            $"""
            <figure class="{kind}" data-chart="{address}" data-title="{chart.Title}" data-failed="{PageTexts.ChartFailed.In(language)}">
            <figcaption><details><summary>{PageTexts.InWords.In(
                language
            )}<span class="unseen">: {chart.Title}</span></summary>{chart.Description}</details></figcaption>
            </figure>
            """
        );
    }
}
