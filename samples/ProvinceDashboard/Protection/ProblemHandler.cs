using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Papi.Scoring;
using Papi.Scoring.Geography;
using ProvinceDashboard.Endpoints;
using ProvinceDashboard.Pages;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Protection;

/// <summary>Says what is wrong with a request: as problem details (RFC 9457), or as a page where a page was asked for.</summary>
internal sealed class ProblemHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        var language = LanguageOf(httpContext);
        if (Describe(exception, language) is not { } problem)
        {
            return false;
        }

        await Write(httpContext, problem, language);
        return true;
    }

    /// <summary>Describes an answer that has a status and nothing else, such as that to an address that is none.</summary>
    public static Task DescribeStatus(StatusCodeContext context)
    {
        var language = LanguageOf(context.HttpContext);
        int status = context.HttpContext.Response.StatusCode;
        return Write(
            context.HttpContext,
            new ProblemDetails { Status = status, Title = ProblemTexts.OfStatus(status).In(language) },
            language
        );
    }

    private static ProblemDetails? Describe(Exception exception, Language language) =>
        exception switch
        {
            UnknownProvinceException unknown => new ProblemDetails
            {
                Status = StatusCodes.Status404NotFound,
                Title = ProblemTexts.UnknownProvince.In(language),
                Detail = unknown.Explanation.In(language),
                Extensions =
                {
                    ["suggestions"] = unknown
                        .Suggestions.Select(near => new ProvinceAnswer(near.Code, near.Name.In(language)))
                        .ToArray(),
                },
            },
            BadRequestException bad => new ProblemDetails
            {
                Status = StatusCodes.Status400BadRequest,
                Title = ProblemTexts.BadRequest.In(language),
                Detail = bad.Explanation.In(language),
                Extensions = { ["parameter"] = bad.Parameter },
            },
            BadHttpRequestException malformed => new ProblemDetails
            {
                Status = malformed.StatusCode,
                Title = ProblemTexts.OfStatus(malformed.StatusCode).In(language),
            },
            _ => null,
        };

    private static Task Write(HttpContext context, ProblemDetails problem, Language language)
    {
        if (string.Equals(context.Request.Path.Value, PageEndpoints.Path, StringComparison.Ordinal))
        {
            context.Response.StatusCode = problem.Status!.Value;
            context.Response.ContentType = Answer.HtmlType;
            return context.Response.WriteAsync(ErrorPage.Write(problem, language).ToString());
        }

        return TypedResults.Problem(problem).ExecuteAsync(context);
    }

    // The language may be what is wrong.
    private static Language LanguageOf(HttpContext context) =>
        context.Request.Query["lang"] == "en" ? Language.English : Language.Vietnamese;
}
