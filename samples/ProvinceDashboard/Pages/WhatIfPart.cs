using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>Sliders for the scores of the dimensions, and what would become of the province.</summary>
internal static class WhatIfPart
{
    public static Html Write(Selection selection, ProvinceProfile profile)
    {
        var (_, scores, province, _, language) = selection;
        if (profile.Total.Standing is not { } standing)
        {
            return Html.Of($"<p>{WhatIfTexts.NeedsTotal.In(language)}</p>");
        }

        string address = $"/api/what-if?province={province.Code}&year={scores.Year}&lang={Layout.CodeOf(language)}";
        string tier = standing.Tier is { } group ? TierNames.Of(group).In(language) : Figures.None;
        return Html.Of(
            $"""
            <p>{WhatIfTexts.Explanation.In(language)}</p>
            <noscript><p>{WhatIfTexts.NeedsScript.In(language)}</p></noscript>
            <form id="what-if-form" data-address="{address}" data-failed="{WhatIfTexts.Failed.In(language)}">
            <fieldset><legend>{WhatIfTexts.Sliders.In(language)}</legend>
            {profile.Dimensions.Select(dimension => Slider(dimension, language))}</fieldset>
            <dl class="facts">
            <div><dt>{WhatIfTexts.Total.In(language)}</dt><dd class="value" id="what-if-total">{new Figures(
                language
            ).Points(standing.Score)}</dd></div>
            <div><dt>{WhatIfTexts.Rank.In(language)}</dt><dd class="value" id="what-if-rank">{Figures.Rank(
                standing.Rank,
                standing.Ranked
            )}</dd></div>
            <div><dt>{WhatIfTexts.Tier.In(language)}</dt><dd class="value" id="what-if-tier">{tier}</dd></div>
            </dl>
            <p id="what-if-summary" role="status"></p>
            <p><button type="reset">{WhatIfTexts.Reset.In(language)}</button></p>
            </form>
            """
        );
    }

    private static Html Slider(NodeProfile dimension, Language language)
    {
        IndexNode node = dimension.Entry.Node;
        if (dimension.Entry.Score is not { } score || node.Scale is not { } scale)
        {
            return Html.Empty;
        }

        string printed = new Figures(language).Points(score);
        return Html.Of(
            $"""
            <p class="slider"><label for="what-if-{node.Code}">{node.Code} {node.Name.In(language)}</label>
            <input type="range" id="what-if-{node.Code}" name="{node.Code}" min="{Invariant(
                scale.Min
            )}" max="{Invariant(scale.Max)}" step="0.05" value="{Invariant(score.Points)}" aria-valuetext="{printed}">
            <output for="what-if-{node.Code}">{printed}</output></p>

            """
        );
    }

    private static string Invariant(double points) => points.ToString(CultureInfo.InvariantCulture);
}
