using System.ComponentModel;
using System.Globalization;
using System.Text;
using Papi.Scoring.Reporting.Charts;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Endpoints;

/// <summary>The charts, as Vega-Lite specifications that the page draws.</summary>
internal static class ChartEndpoints
{
    public static void MapCharts(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/charts/{kind}", Draw)
            .WithSummary($"Gives a chart as a Vega-Lite specification: {string.Join(", ", DashboardCharts.Kinds)}.")
            .Produces(StatusCodes.Status200OK, contentType: Answer.JsonType)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Draw(
        Scoreboard board,
        string kind,
        [AsParameters] ProvinceQuery query,
        [Description("Earlier year of a chart of changes; the one before by default.")] string? from = null,
        [Description("Width of the plot in pixels, 240 to 4000; labels come on top.")] string? width = null
    )
    {
        var selection = Selection.Of(board, query);
        var options = new ChartOptions { Language = selection.Language, Width = WidthOf(width) };
        var chart = DashboardCharts.Draw(kind, selection, from is null ? null : board.YearOf(from), options);
        return chart is null
            ? TypedResults.NotFound()
            : Answer.File(Encoding.UTF8.GetBytes(chart.ToJson()), Answer.JsonType);
    }

    private static int WidthOf(string? text)
    {
        if (text is null)
        {
            return ChartOptions.Default.Width;
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            && width is >= ChartOptions.MinWidth and <= ChartOptions.MaxWidth
            ? width
            : throw new BadRequestException("width", ProblemTexts.BadWidth);
    }
}
