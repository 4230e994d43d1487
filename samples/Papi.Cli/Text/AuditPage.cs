using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Reporting;
using Papi.Scoring.Text;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi audit</c>: how many, what has to be corrected, what to look at, notes.</summary>
internal sealed class AuditPage(Screen screen, AuditResult audit, Language language, int decimals)
{
    // Of a number that cannot be read, or has lost its separator, nobody can tell the decimals: as many as provinces print.
    private const int UsualDecimals = 4;

    private static readonly Verdict[] MostUrgentFirst =
    [
        Verdict.Contradicted,
        Verdict.OutOfRange,
        Verdict.Malformed,
        Verdict.WithinDocument,
        Verdict.Truncated,
        Verdict.Unverifiable,
        Verdict.Consistent,
    ];

    public void Draw()
    {
        screen.Heading(AuditTexts.Title(audit.Province, audit.Findings.Count));
        screen.Facts(
            MostUrgentFirst
                .Where(verdict => audit.Count(verdict) > 0)
                .Select(verdict => (AuditTexts.NameOf(verdict), CountOf(verdict)))
        );
        screen.Blank();
        DrawCorrections();
        DrawWarnings();
        DrawNotes();
        screen.Line(AuditTexts.Agreed(audit.Count(Verdict.Consistent), audit.Findings.Count));
        screen.QuietLine(AuditTexts.Source(audit.DataVersion));
    }

    private LocalizedText CountOf(Verdict verdict)
    {
        string count = audit.Count(verdict).ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(count, count);
    }

    private void DrawCorrections()
    {
        Finding[] errors = [.. audit.Findings.Where(finding => finding.IsError)];
        if (errors.Length == 0)
        {
            screen.Line(AuditTexts.NothingToCorrect);
            screen.Blank();
            return;
        }

        DrawFindings(AuditTexts.Corrections, errors);
    }

    private void DrawWarnings()
    {
        Finding[] warnings =
        [
            .. audit.Findings.Where(finding => !finding.IsError && finding.Verdict != Verdict.Consistent),
        ];
        if (warnings.Length > 0)
        {
            DrawFindings(AuditTexts.Warnings, warnings);
        }
    }

    private void DrawFindings(LocalizedText heading, IEnumerable<Finding> findings)
    {
        screen.Heading(heading);
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(AuditTexts.Id), Justify.Left),
            Screen.Column(screen.Say(AuditTexts.Section), Justify.Left),
            Screen.Column(screen.Say(AuditTexts.Node), Justify.Left),
            Screen.Column(screen.Say(AuditTexts.Quantity), Justify.Left),
            Screen.Column(screen.Say(AuditTexts.Years), Justify.Left),
            Screen.WideColumn(screen.Say(AuditTexts.Printed)),
            Screen.WideColumn(screen.Say(AuditTexts.Expected)),
            Screen.WideColumn(screen.Say(AuditTexts.Why))
        );
        foreach (var finding in findings)
        {
            var claim = finding.Claim;
            table.AddRow(
                Screen.Cell(claim.Id, Screen.StrongStyle),
                Screen.Cell(claim.Section ?? ""),
                Screen.Cell(claim.Node),
                Screen.Cell(ClaimQuantities.NameOf(claim.Quantity)),
                Screen.Cell(claim.BaseYear is { } from ? $"{from}-{claim.Year}" : $"{claim.Year}"),
                Screen.Cell(claim.Printed),
                Screen.Cell(Expected(finding)),
                Screen.Cell(screen.Say(finding.Message))
            );
        }

        screen.Write(table);
    }

    // With as many decimals as the report prints, so that it can be put in there, or more where more are wanted.
    private string Expected(Finding finding)
    {
        if (finding.ExpectedNumber is not { } value)
        {
            return finding.ExpectedWords is { } words ? screen.Say(words) : PrintedNumbers.None;
        }

        int printed = finding.Verdict is Verdict.Malformed or Verdict.OutOfRange
            ? UsualDecimals
            : PrintedNumber.Parse(finding.Claim.Printed, DecimalStyle.Report).Decimals;
        int places = Math.Min(Math.Max(decimals, printed), DecimalStyle.MaxDecimals);
        return finding.Claim.Quantity switch
        {
            ClaimQuantity.Change => new PrintedNumbers(language, places).Change(value),
            ClaimQuantity.RankChange => new PrintedNumbers(language, decimals: 0).Change(value),
            ClaimQuantity.Rank or ClaimQuantity.CountUp or ClaimQuantity.CountDown => new PrintedNumbers(
                language,
                decimals: 0
            ).Points(value),
            _ => new PrintedNumbers(language, places).Points(value),
        };
    }

    private void DrawNotes()
    {
        if (audit.Notes.Count == 0)
        {
            return;
        }

        screen.Heading(AuditTexts.Notes);
        foreach (var note in audit.Notes)
        {
            string claims = string.Join(", ", note.ClaimIds);
            screen.Line(new LocalizedText($"{claims}: {note.Message.Vietnamese}", $"{claims}: {note.Message.English}"));
        }

        screen.Blank();
    }
}
