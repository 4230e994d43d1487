using Microsoft.AspNetCore.Mvc;
using Papi.Scoring;
using ProvinceDashboard.Endpoints;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>The page that says what is wrong with a choice, with what may have been meant.</summary>
internal static class ErrorPage
{
    public static Html Write(ProblemDetails problem, Language language)
    {
        var other = language == Language.Vietnamese ? Language.English : Language.Vietnamese;
        var content = Html.Of(
            $"""
            <h1>{problem.Title}</h1>
            <p>{problem.Detail}</p>
            {Suggest(problem, language)}
            <p><a href="/?lang={Layout.CodeOf(language)}">{ProblemTexts.BackToStart.In(language)}</a></p>
            """
        );
        return Layout.Write(problem.Title ?? "", language, $"/?lang={Layout.CodeOf(other)}", content);
    }

    private static Html Suggest(ProblemDetails problem, Language language) =>
        problem.Extensions.TryGetValue("suggestions", out object? value)
        && value is ProvinceAnswer[] { Length: > 0 } near
            ? Html.Of(
                $"""
                <p>{ProblemTexts.Suggestions.In(language)}</p>
                <ul>{near.Select(one =>
                    Html.Of(
                        $"<li><a href=\"/?province={one.Code}&amp;lang={Layout.CodeOf(language)}\">{one.Name}</a></li>"
                    )
                )}</ul>
                """
            )
            : Html.Empty;
}
