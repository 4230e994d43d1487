using System.Globalization;
using Papi.Scoring.Auditing;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Makes claims of the rows of one file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class ClaimFileReader(TableReader rows, ClaimColumns columns, ScoreTable table, ProblemList problems)
{
    // Stand in for what cannot be read, so that the rest of the row is judged.
    private const ClaimQuantity NoQuantity = (ClaimQuantity)(-1);

    private const int NoYear = 1990;

    private readonly List<Claim> _claims = [];

    private readonly Dictionary<string, int> _firstLines = new(StringComparer.Ordinal);

    // The parts of the current row that have been found wrong, and those that cannot be judged without them.
    private readonly HashSet<ClaimField> _settled = [];

    /// <summary>Reads all rows.</summary>
    /// <returns>The claims; of no use where there are problems.</returns>
    public IReadOnlyList<Claim> Read()
    {
        while (rows.Read())
        {
            ReadRow();
        }

        rows.RequireRows();
        return _claims.AsReadOnly();
    }

    private void ReadRow()
    {
        _settled.Clear();
        var claim = new Claim(
            ReadId(),
            rows[columns.Node].Text,
            ReadQuantity(),
            ReadYear(),
            rows[columns.Printed].Text,
            ReadBaseYear(),
            columns.Section is { } section && rows[section] is { IsBlank: false } cell ? cell.Text : null
        );
        foreach (var problem in ReportAudit.Check(table, claim).Where(problem => !_settled.Contains(problem.Field)))
        {
            problems.Add(rows[columns.Of(problem.Field)], problem.Message);
        }

        _claims.Add(claim);
    }

    private string ReadId()
    {
        var cell = rows[columns.Id];
        if (!cell.IsBlank && !_firstLines.TryAdd(cell.Text, cell.Line))
        {
            problems.Add(cell, ClaimFileMessages.DuplicateId(cell.Text, _firstLines[cell.Text]));
        }

        return cell.Text;
    }

    private ClaimQuantity ReadQuantity()
    {
        var cell = rows[columns.Quantity];
        if (ClaimQuantities.TryParse(cell.Text, out var quantity))
        {
            return quantity;
        }

        Refuse(
            ClaimField.Quantity,
            cell.IsBlank ? ClaimFileMessages.NoQuantity : ClaimFileMessages.UnknownQuantity(cell.Text)
        );
        return NoQuantity;
    }

    private SurveyYear ReadYear()
    {
        if (rows[columns.Year].IsBlank)
        {
            Refuse(ClaimField.Year, ScoreMessages.NoYear);
        }
        else if (TryReadYear(ClaimField.Year) is { } year)
        {
            return year;
        }

        // Whether there is such a node is a matter of the edition, and so of the year.
        if (!rows[columns.Node].IsBlank)
        {
            _settled.Add(ClaimField.Node);
        }

        return NoYear;
    }

    private SurveyYear? ReadBaseYear() => rows[columns.BaseYear].IsBlank ? null : TryReadYear(ClaimField.BaseYear);

    private SurveyYear? TryReadYear(ClaimField field)
    {
        const int digits = 4;
        string text = rows[columns.Of(field)].Text;
        if (text.Length != digits || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            Refuse(field, ScoreMessages.NotAYear(text));
            return null;
        }

        // A year of another century cannot even be asked about; of the others, the audit knows which have an edition.
        if (!SurveyYear.IsValid(year))
        {
            Refuse(field, ScoreMessages.YearNotCovered(year, table.Editions));
            return null;
        }

        return year;
    }

    private void Refuse(ClaimField field, LocalizedText message)
    {
        problems.Add(rows[columns.Of(field)], message);
        _settled.Add(field);
    }
}
