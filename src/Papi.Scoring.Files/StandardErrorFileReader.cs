using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Files;

/// <summary>Makes standard errors of the rows of one file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class StandardErrorFileReader
{
    private readonly TableReader _rows;

    private readonly ScoreTable _table;

    private readonly ProblemList _problems;

    private readonly NumberReader _numbers;

    private readonly StandardErrorFileColumns _columns;

    private readonly StandardErrorsBuilder _builder;

    private readonly Dictionary<(SurveyYear Year, Province Province, IndexNode Node), int> _firstLines = [];

    public StandardErrorFileReader(TableReader rows, ScoreTable table, DataFileOptions options, ProblemList problems)
    {
        _rows = rows;
        _table = table;
        _problems = problems;
        _numbers = new NumberReader(options.Style, problems);
        _columns = StandardErrorFileColumns.Identify(rows, problems);
        _builder = new StandardErrorsBuilder(table, options.DataVersion);
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>The standard errors; of no use where there are problems.</returns>
    public StandardErrors Read()
    {
        while (_rows.Read())
        {
            ReadRow();
        }

        _rows.RequireRows();
        return _builder.Build();
    }

    private void ReadRow()
    {
        // Provinces and nodes without their year are ambiguous; the numbers are read all the same.
        var scores = ReadYear(_rows[_columns.Year]);
        var province = ReadProvince(_rows[_columns.Province], scores);
        var node = ReadNode(_rows[_columns.Node], scores);
        double? standardError = ReadStandardError(_rows[_columns.StandardError]);
        double? degreesOfFreedom = ReadDegreesOfFreedom();
        if (scores is null || province is null || node is null || !IsFirst(scores.Year, province, node))
        {
            return;
        }

        if (standardError is { } error && degreesOfFreedom is { } degrees)
        {
            _builder.Set(scores.Year, province, node, error, degrees);
        }
    }

    private YearScores? ReadYear(Cell cell)
    {
        const int digits = 4;
        if (cell.IsBlank)
        {
            _problems.Add(cell, ScoreMessages.NoYear);
            return null;
        }

        if (
            cell.Text.Length != digits
            || !int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            || !SurveyYear.IsValid(value)
        )
        {
            _problems.Add(cell, ScoreMessages.NotAYear(cell.Text));
            return null;
        }

        try
        {
            return _table.Year(value);
        }
        catch (UnknownYearException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }
    }

    private Province? ReadProvince(Cell cell, YearScores? scores)
    {
        if (cell.IsBlank)
        {
            _problems.Add(cell, ScoreMessages.NoProvince);
            return null;
        }

        try
        {
            return scores?.Provinces.Find(cell.Text);
        }
        catch (UnknownProvinceException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }
    }

    private IndexNode? ReadNode(Cell cell, YearScores? scores)
    {
        if (cell.IsBlank)
        {
            _problems.Add(cell, StandardErrorMessages.NoNode);
            return null;
        }

        try
        {
            return scores?.Index.Find(cell.Text);
        }
        catch (UnknownNodeException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }
    }

    private double? ReadStandardError(Cell cell)
    {
        if (cell.IsBlank || _numbers.Read(cell) is not { } value)
        {
            return null;
        }

        if (value < 0)
        {
            _problems.Add(cell, StandardErrorMessages.Negative(cell.Text));
            return null;
        }

        return value;
    }

    /// <summary>Reads the degrees of freedom: infinity where there are none, null where there is a problem.</summary>
    private double? ReadDegreesOfFreedom()
    {
        if (_columns.DegreesOfFreedom is not { } column || _rows[column] is not { IsBlank: false } cell)
        {
            return double.PositiveInfinity;
        }

        if (_rows[_columns.StandardError].IsBlank)
        {
            _problems.Add(cell, StandardErrorMessages.DegreesWithoutError);
            return null;
        }

        if (_numbers.Read(cell) is not { } value)
        {
            return null;
        }

        if (value <= 0)
        {
            _problems.Add(cell, StandardErrorMessages.NoDegrees(cell.Text));
            return null;
        }

        return value;
    }

    private bool IsFirst(SurveyYear year, Province province, IndexNode node)
    {
        var cell = _rows[_columns.Province];
        if (_firstLines.TryAdd((year, province, node), cell.Line))
        {
            return true;
        }

        _problems.Add(
            cell,
            StandardErrorMessages.Duplicate(cell.Text, node, year, _firstLines[(year, province, node)])
        );
        return false;
    }
}
