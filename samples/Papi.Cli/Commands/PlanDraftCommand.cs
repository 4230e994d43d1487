using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary><c>papi plan draft</c>: from a goal to targets, and to the beginnings of a plan.</summary>
internal static class PlanDraftCommand
{
    public static Command Create(CommandOptions options, CommandOutput output)
    {
        var province = new Argument<string>(CommandTexts.ProvinceValue.In(options.Chosen))
        {
            Description = CommandTexts.ReportedProvince.In(options.Chosen),
        };
        var goals = new Option<string[]>("--goal")
        {
            Description = PlanTexts.GoalOption.In(options.Chosen),
            HelpName = PlanTexts.GoalValue.In(options.Chosen),
        };
        var frozen = new Option<string[]>("--freeze")
        {
            Description = PlanTexts.Freeze.In(options.Chosen),
            HelpName = CommandTexts.NodeValue.In(options.Chosen),
        };
        var recover = new Option<bool>("--recover-losses") { Description = PlanTexts.RecoverLosses.In(options.Chosen) };
        var keep = new Option<bool>("--keep-dimensions") { Description = PlanTexts.KeepDimensions.In(options.Chosen) };
        var command = new Command("draft", PlanTexts.Draft.In(options.Chosen))
        {
            province,
            options.Year,
            goals,
            recover,
            keep,
            frozen,
            options.Decimals,
            options.Json,
        };
        ScoreSource.AddTo(command, options);
        command.SetAction(parsed =>
        {
            var table = ScoreSource.Read(parsed, options);
            string name = parsed.GetRequiredValue(province);
            var scores = table.Year(parsed.GetValue(options.Year) ?? LatestYear.Of(table, null, name));
            var draft = Compute(
                table,
                scores,
                name,
                [.. (parsed.GetValue(goals) ?? []).Select(ParseGoal)],
                new DraftOptions
                {
                    RecoverLosses = parsed.GetValue(recover),
                    KeepDimensions = parsed.GetValue(keep),
                    Frozen =
                    [
                        .. (parsed.GetValue(frozen) ?? [])
                            .Select(node => FindFrozen(scores.Index, node).Id)
                            .Distinct(StringComparer.Ordinal),
                    ],
                }
            );
            var skeleton = PlanSkeleton.From(table, draft);
            if (parsed.GetValue(options.Csv))
            {
                output.WriteTable(draft.ToTable(options.Chosen));
            }
            else if (parsed.GetValue(options.Json))
            {
                // The form of a plan has no place for notes, and they must not be lost.
                foreach (var note in skeleton.Notes)
                {
                    parsed.InvocationConfiguration.Error.WriteLine(note.In(options.Chosen));
                }

                output.WriteText(PlanFile.Write(skeleton.Plan));
            }
            else
            {
                output.WritePage(
                    parsed.GetValue(options.Decimals),
                    screen => new PlanDraftPage(screen, draft, skeleton.Notes).Draw()
                );
            }
        });
        return command;
    }

    private static TargetDraft Compute(
        ScoreTable table,
        YearScores scores,
        string name,
        IReadOnlyList<Goal> goals,
        DraftOptions choices
    )
    {
        if (goals.Count == 0 && choices is { RecoverLosses: false, KeepDimensions: false })
        {
            throw new BadInputException(PlanTexts.NeedsGoal);
        }

        var province = scores.Provinces.Find(name);
        if (scores.ScoreOf(province, scores.Index.Total) is null)
        {
            throw new BadInputException(PlanTexts.NoTotal(province, scores.Year));
        }

        var draft = TargetDraft.Compute(table, province, scores.Year, goals, choices);
        return draft.Blocked is { } why ? throw new BadInputException(why) : draft;
    }

    private static Goal ParseGoal(string text) =>
        Goal.TryParse(text, out var goal) ? goal : throw new BadInputException(PlanTexts.BadGoal(text));

    private static IndexNode FindFrozen(CompositeIndex index, string text) =>
        index.Find(text) is { Depth: 1 or 2 } node ? node : throw new BadInputException(PlanTexts.BadFrozen(text));
}
