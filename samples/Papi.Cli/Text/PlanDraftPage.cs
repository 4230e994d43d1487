using Papi.Scoring;
using Papi.Scoring.Planning;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi plan draft</c>: the targets, and where they lead if everyone else stands still.</summary>
internal sealed class PlanDraftPage(Screen screen, TargetDraft draft, IReadOnlyList<LocalizedText> notes)
{
    public void Draw()
    {
        screen.Heading(PlanTexts.DraftTitle(draft));
        if (draft.Reached is { Before: { } before, After: { } after })
        {
            screen.Facts([
                (
                    PlanTexts.Total,
                    Both($"{screen.Numbers.Points(before.Score)} → {screen.Numbers.Points(after.Score)}")
                ),
                (
                    PlanTexts.Rank,
                    Both(
                        $"{PrintedNumbers.Rank(before.Rank, before.Ranked)} → {PrintedNumbers.Rank(after.Rank, after.Ranked)}"
                    )
                ),
                (PlanTexts.Tier, Both($"{NameOf(before.Tier)} → {NameOf(after.Tier)}")),
            ]);
        }

        var table = Screen.CreateTable(
            Screen.Column(screen.Say(PlanTexts.Node), Justify.Left),
            Screen.WideColumn(screen.Say(PlanTexts.Name)),
            Screen.Column(screen.Say(PlanTexts.Present)),
            Screen.Column(screen.Say(PlanTexts.Target)),
            Screen.Column(screen.Say(PlanTexts.Gain)),
            Screen.Column(screen.Say(PlanTexts.Headroom))
        );
        foreach (var target in draft.Targets)
        {
            Style? style = target.Node.Depth < 2 ? Screen.StrongStyle : null;
            table.AddRow(
                Screen.Cell(target.Node.Depth == 0 ? "" : target.Node.Code, style),
                Screen.Cell(screen.Say(target.Node.Name), style),
                Screen.Cell(screen.Numbers.Points(target.Present), style),
                Screen.Cell(screen.Numbers.Points(target.Target), style),
                Screen.Cell(screen.Numbers.Gain(target.Gain), style),
                Screen.Cell(screen.Numbers.Points(100 * target.ShareOfHeadroom), style)
            );
        }

        screen.Write(table);
        foreach (var note in notes)
        {
            screen.Line(note);
        }

        screen.Line(PlanTexts.WriteItDown);
        screen.QuietLine(PlanTexts.Source(draft.DataVersion));
    }

    private static LocalizedText Both(string text) => new(text, text);

    private string NameOf(Tier? tier) => tier is { } known ? screen.Say(TierNames.Of(known)) : PrintedNumbers.None;
}
