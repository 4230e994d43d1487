using Papi.Scoring;
using Papi.Scoring.Planning;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi plan check</c>: what has to be corrected, whether the numbers add up, notes.</summary>
internal sealed class PlanCheckPage(Screen screen, PlanCheck check, IReadOnlyList<PlanProblem> problems)
{
    public void Draw()
    {
        screen.Heading(PlanTexts.CheckTitle(check));
        screen.Facts([
            (PlanTexts.StatedTotal, Points(check.Sum.Stated, null)),
            (PlanTexts.Sum, Points(check.Sum.Targets, check.Sum.Missing)),
            (PlanTexts.StatedGain, Change(check.Gain.Stated, null)),
            (PlanTexts.GainFromData, Change(check.Gain.FromData, check.Gain.Missing)),
        ]);
        screen.Blank();
        DrawProblems();
        foreach (var note in check.Notes)
        {
            screen.Line(note);
        }

        if (check.DataVersion is { } version)
        {
            screen.QuietLine(PlanTexts.Source(version));
        }
    }

    private void DrawProblems()
    {
        if (problems.Count == 0)
        {
            screen.Line(PlanTexts.NothingWrong);
            return;
        }

        screen.Heading(PlanTexts.Problems);
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(PlanTexts.Rule), Justify.Left),
            Screen.Column(screen.Say(PlanTexts.Task), Justify.Left),
            Screen.Column(screen.Say(PlanTexts.Place), Justify.Left),
            Screen.WideColumn(screen.Say(PlanTexts.Why))
        );
        foreach (var problem in problems)
        {
            table.AddRow(
                Screen.Cell(problem.Rule.Id),
                Screen.Cell(problem.TaskId ?? "", Screen.StrongStyle),
                Screen.Cell(problem.Path),
                Screen.Cell(screen.Say(problem.Message))
            );
        }

        screen.Write(table);
    }

    private LocalizedText Points(double? points, LocalizedText? missing) =>
        Shown(screen.Numbers.Points(points), missing);

    private LocalizedText Change(double? points, LocalizedText? missing) =>
        Shown(screen.Numbers.Change(points), missing);

    private static LocalizedText Shown(string number, LocalizedText? missing) =>
        missing is null
            ? new LocalizedText(number, number)
            : new LocalizedText($"{number} {missing.Vietnamese}", $"{number} {missing.English}");
}
