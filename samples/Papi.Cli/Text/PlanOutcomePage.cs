using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Planning;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi plan outcome</c>: the objective, target by target, notes.</summary>
internal sealed class PlanOutcomePage(Screen screen, PlanOutcome outcome)
{
    private readonly Footnotes _notes = new();

    public void Draw()
    {
        screen.Heading(PlanTexts.OutcomeTitle(outcome));
        var table = CreateTable();
        AddRow(
            table,
            "",
            screen.Say(PlanTexts.Total),
            screen.Numbers.Points(outcome.Total.Base),
            screen.Numbers.Points(outcome.Total.Target),
            screen.Numbers.Points(outcome.Total.Actual),
            outcome.Total.Target is null ? "" : screen.Say(PlanTexts.YesNo(outcome.Total.Met)),
            outcome.Total.Missing
        );
        AddRow(
            table,
            "",
            screen.Say(PlanTexts.Rank),
            PrintedNumbers.Rank(outcome.Rank.Base?.Rank, outcome.Rank.Base?.Ranked ?? 0),
            outcome.Rank.Target?.ToString(CultureInfo.InvariantCulture) ?? PrintedNumbers.None,
            PrintedNumbers.Rank(outcome.Rank.Actual?.Rank, outcome.Rank.Actual?.Ranked ?? 0),
            outcome.Rank.Target is null ? "" : screen.Say(PlanTexts.YesNo(outcome.Rank.Met)),
            outcome.Rank.Missing
        );
        AddRow(
            table,
            "",
            screen.Say(PlanTexts.Tier),
            NameOf(outcome.Tier.Base),
            NameOf(outcome.Tier.Target),
            NameOf(outcome.Tier.Actual),
            outcome.Tier.Target is null ? "" : screen.Say(PlanTexts.YesNo(outcome.Tier.Met)),
            outcome.Tier.Missing
        );
        foreach (var target in outcome.Targets)
        {
            AddRow(
                table,
                target.Target.Node,
                target.Node is { } node ? screen.Say(node.Name) : "",
                screen.Numbers.Points(target.Base),
                screen.Numbers.Points(target.Target.Score),
                screen.Numbers.Points(target.Actual),
                screen.Say(PlanTexts.YesNo(target.Met)),
                target.Missing
            );
        }

        screen.Write(table);
        foreach (var line in _notes.Lines.Concat(outcome.Notes))
        {
            screen.Line(line);
        }

        screen.Line(PlanTexts.Counts(outcome));
        if (outcome.DataVersion.Length > 0)
        {
            screen.QuietLine(PlanTexts.Source(outcome.DataVersion));
        }
    }

    private Table CreateTable() =>
        Screen.CreateTable(
            Screen.Column(screen.Say(PlanTexts.Node), Justify.Left),
            Screen.WideColumn(screen.Say(PlanTexts.Name)),
            Screen.Column(screen.Say(PlanTexts.Present)),
            Screen.Column(screen.Say(PlanTexts.Target)),
            Screen.Column(screen.Say(PlanTexts.Actual)),
            Screen.Column(screen.Say(PlanTexts.Judgement), Justify.Left),
            Screen.MarkColumn()
        );

    private void AddRow(
        Table table,
        string node,
        string name,
        string present,
        string target,
        string actual,
        string judgement,
        LocalizedText? missing
    ) =>
        table.AddRow(
            Screen.Cell(node, Screen.StrongStyle),
            Screen.Cell(name),
            Screen.Cell(present),
            Screen.Cell(target),
            Screen.Cell(actual),
            Screen.Cell(judgement),
            Screen.Cell(_notes.MarkOf(missing))
        );

    private string NameOf(Tier? tier) => tier is { } known ? screen.Say(TierNames.Of(known)) : PrintedNumbers.None;
}
