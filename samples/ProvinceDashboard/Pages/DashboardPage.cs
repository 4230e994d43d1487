using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Profiles;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>The dashboard: one province in one year.</summary>
internal static class DashboardPage
{
    private static readonly (string Id, LocalizedText Heading)[] Parts =
    [
        ("overview", PageTexts.Overview),
        ("charts", PageTexts.Charts),
        ("peers", PageTexts.Peers),
        ("what-if", WhatIfTexts.Heading),
        ("report", PageTexts.Report),
        ("country", PageTexts.WholeCountry),
    ];

    public static Html Write(Selection selection)
    {
        var (_, scores, province, _, language) = selection;
        var profile = selection.ComputeProfile();
        string title = PageTexts.Title(province, scores.Year).In(language);
        var other = language == Language.Vietnamese ? Language.English : Language.Vietnamese;
        var content = Html.Of(
            $"""
            {Choice(selection)}
            <h1>{title}</h1>
            <nav aria-label="{PageTexts.Contents.In(language)}"><ul>{Parts.Select(part =>
                Html.Of($"<li><a href=\"#{part.Id}\">{part.Heading.In(language)}</a></li>")
            )}</ul></nav>
            {Section(0, language, Overview(profile, language))}
            {Section(1, language, ChartPart.OfProvince(selection))}
            {Section(2, language, PeerPart.Write(selection))}
            {Section(3, language, WhatIfPart.Write(selection, profile))}
            {Section(4, language, ReportPart.Write(selection))}
            {Section(5, language, ChartPart.OfCountry(selection))}
            """
        );
        return Layout.Write(title, language, Address(selection with { Language = other }), content, Footer(language));
    }

    private static Html Section(int part, Language language, Html content)
    {
        var (id, heading) = Parts[part];
        return Html.Of(
            $"""
            <section id="{id}" aria-labelledby="{id}-heading">
            <h2 id="{id}-heading">{heading.In(language)}</h2>
            {content}
            </section>
            """
        );
    }

    private static string Address(Selection selection)
    {
        string peer = selection.Peer is { } other ? $"&peer={other.Code}" : "";
        return $"/?province={selection.Province.Code}&year={selection.Scores.Year}{peer}&lang={Layout.CodeOf(selection.Language)}";
    }

    private static Html Choice(Selection selection)
    {
        var (board, scores, province, peer, language) = selection;
        var years = board
            .Table.Years.Reverse()
            .Select(one => Option(one.Year.ToString(), one.Year.ToString(), one == scores));
        return Html.Of(
            $"""
            <form class="choice" action="/" method="get" aria-label="{PageTexts.Choice.In(language)}">
            <p><label for="province">{PageTexts.Province.In(language)}</label>
            <select id="province" name="province">{Provinces(selection, province)}</select></p>
            <p><label for="year">{PageTexts.Year.In(language)}</label>
            <select id="year" name="year">{years}</select></p>
            <p><label for="peer">{PageTexts.Peer.In(language)}</label>
            <select id="peer" name="peer">{Option("", PageTexts.NoPeer.In(language), peer is null)}{Provinces(
                selection,
                peer
            )}</select></p>
            <p><input type="hidden" name="lang" value="{Layout.CodeOf(language)}"><button>{PageTexts.Show.In(
                language
            )}</button></p>
            </form>
            """
        );
    }

    private static IEnumerable<Html> Provinces(Selection selection, Province? chosen) =>
        selection.Scores.Provinces.Provinces.Select(one =>
            Option(one.Code, one.Name.In(selection.Language), one == chosen)
        );

    private static Html Option(string value, string text, bool isChosen) =>
        isChosen
            ? Html.Of($"<option value=\"{value}\" selected>{text}</option>")
            : Html.Of($"<option value=\"{value}\">{text}</option>");

    private static Html Overview(ProvinceProfile profile, Language language)
    {
        if (profile.Total.Standing is not { } standing)
        {
            return Html.Of($"<p>{PageTexts.NoTotal(profile.Year).In(language)}</p>");
        }

        var figures = new Figures(language);
        var last = profile.History.Count > 0 ? profile.History[0] : null;
        string sincePoints = last?.Change.Points is { } points
            ? PageTexts.Since(figures.Change(points), last.Year).In(language)
            : "";
        string sincePlaces = last is not null
            ? PageTexts
                .Since($"{figures.Places(last.PlacesClimbed)} {PageTexts.Places.In(language)}", last.Year)
                .In(language)
            : "";
        Html[] facts =
        [
            Fact(PageTexts.Total, figures.Points(standing.Score), sincePoints, language),
            Fact(PageTexts.Rank, Figures.Rank(standing.Rank, standing.Ranked), sincePlaces, language),
            standing.Tier is { } tier
                ? Fact(PageTexts.Tier, TierNames.Of(tier).In(language), "", language)
                : Html.Empty,
            profile.Region is { } region
                ? Fact(
                    PageTexts.InRegion,
                    Figures.Rank(region.Rank, region.Ranked),
                    region.Region.Name.In(language),
                    language
                )
                : Html.Empty,
        ];
        return Html.Of($"<dl class=\"facts\">{facts}</dl>");
    }

    private static Html Fact(LocalizedText name, string value, string note, Language language) =>
        Html.Of(
            $"<div><dt>{name.In(language)}</dt><dd class=\"value\">{value}</dd><dd class=\"note\">{note}</dd></div>"
        );

    private static Html Footer(Language language) =>
        Html.Of(
            $"""
            <p>{PageTexts.Data.In(language)}: {PublishedScores.Provenance.Citation}</p>
            <p><a href="/openapi.json">{PageTexts.Api.In(language)}</a></p>
            """
        );
}
