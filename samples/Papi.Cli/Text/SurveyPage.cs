using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring.Reporting;
using Papi.Scoring.Survey;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi survey</c>: the means with their standard errors and intervals.</summary>
internal sealed class SurveyPage(Screen screen, EstimatedSurvey survey)
{
    private PrintedNumbers Numbers => screen.Numbers;

    public void Draw()
    {
        screen.Heading(SurveyTexts.Title(survey.Design));
        TableColumn[] domain = survey.By is null ? [] : [Screen.WideColumn(screen.Say(SurveyTexts.Domain))];
        var table = Screen.CreateTable([
            Screen.Column(screen.Say(SurveyTexts.Indicator), Justify.Left),
            .. domain,
            Screen.Column(screen.Say(SurveyTexts.Estimate)),
            Screen.Column(screen.Say(SurveyTexts.StandardError)),
            Screen.Column(screen.Say(SurveyTexts.Count)),
            Screen.Column(screen.Say(SurveyTexts.Lower)),
            Screen.Column(screen.Say(SurveyTexts.Upper)),
        ]);
        foreach (string indicator in survey.Means.Indicators)
        {
            foreach (string? name in survey.Domains)
            {
                table.AddRow(Row(indicator, name));
            }
        }

        screen.Write(table);
        screen.Line(SurveyTexts.Intervals(survey.Level));
        if (survey.Means.Undefined.Any(item => item.Reason == UndefinedReason.NoVariance))
        {
            screen.Line(SurveyTexts.NoVariance);
        }
    }

    private Spectre.Console.Text[] Row(string indicator, string? domain)
    {
        var mean = survey.Find(indicator, domain);
        bool hasInterval = mean is { DegreesOfFreedom: > 0 };
        var interval = hasInterval ? mean!.Interval(survey.Level) : default;
        return
        [
            Screen.Cell(indicator),
            .. domain is null ? [] : new[] { Screen.Cell(domain) },
            Screen.Cell(Numbers.Points(mean?.Value)),
            Screen.Cell(Numbers.Points(mean?.StandardError)),
            Screen.Cell(survey.CountAnswers(indicator, domain).ToString(CultureInfo.InvariantCulture)),
            Screen.Cell(Numbers.Points(hasInterval ? interval.Lower : null)),
            Screen.Cell(Numbers.Points(hasInterval ? interval.Upper : null)),
        ];
    }
}
