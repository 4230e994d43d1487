using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Files;

/// <summary>Makes scores and standard errors of the sheets of one workbook.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class PapiWorkbookReader(string fileName, PapiWorkbookOptions options, ProblemList problems)
{
    // What the workbooks call a 95 % interval: score ± 1.645 standard errors, by Hà Nội 2023 (43.960304, 0.157685,
    // 43.700916 to 44.219692) to 1e-5.
    private const double HalfWidthInErrors = 1.645;

    // Half a unit of the last place where scores are printed with two decimals.
    private const double PrintedAllowance = 0.005;

    private readonly List<WorkbookNote> _notes = [];

    private readonly SortedDictionary<int, WorkbookYear> _years = [];

    /// <summary>Reads all sheets.</summary>
    /// <returns>The content; of no use where there are problems.</returns>
    public PapiWorkbookContent? Read(IReadOnlyList<WorkbookSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            ReadSheet(sheet);
        }

        if (_years.Count == 0 && problems.IsEmpty)
        {
            problems.Add(null, WorkbookMessages.NoTable);
        }

        var builder = new ScoreTableBuilder(options.Editions, options.DataVersion);
        foreach (var year in _years.Values)
        {
            Finish(year, builder);
        }

        if (!problems.IsEmpty)
        {
            return null;
        }

        var table = builder.Build();
        var errors = new StandardErrorsBuilder(table, options.DataVersion);
        int count = 0;
        foreach (var year in _years.Values)
        {
            count += AddErrors(year, errors);
        }

        return new PapiWorkbookContent(table, count == 0 ? null : errors.Build(), _notes.AsReadOnly());
    }

    private void ReadSheet(WorkbookSheet sheet)
    {
        var candidates = options.Provinces ?? ProvincesOf(sheet);
        if (WorkbookLayout.Find(sheet, candidates) is not { } layout)
        {
            Note(sheet, WorkbookMessages.NoProvinces);
            return;
        }

        if (YearOf(sheet, layout) is not { } year)
        {
            return;
        }

        int?[] places = ReadProvinces(sheet, layout, year);
        ReadLines(sheet, layout, year, places);
    }

    // The provinces are needed to find the table, and the table to find the year in its titles: the name of the sheet
    // or the file decides between the vintages, and otherwise how many names are found.
    private ProvinceRegistry ProvincesOf(WorkbookSheet sheet)
    {
        if (options.Year is { } year)
        {
            return ProvinceRegistry.ForYear(year);
        }

        return SingleYearIn([sheet.Name]) is { } named ? ProvinceRegistry.ForYear(named)
            : SingleYearIn([Path.GetFileName(fileName)]) is { } ofFile ? ProvinceRegistry.ForYear(ofFile)
            : ProvinceRegistry.Vintage2008;
    }

    private WorkbookYear? YearOf(WorkbookSheet sheet, WorkbookLayout layout)
    {
        int? value =
            options.Year?.Value
            ?? SingleYearIn([sheet.Name])
            ?? SingleYearIn([Path.GetFileName(fileName)])
            ?? SingleYearIn(layout.TitlesOf(sheet));
        if (value is not { } number)
        {
            Problem(sheet, null, null, null, WorkbookMessages.NoYear);
            return null;
        }

        if (!SurveyYear.IsValid(number) || !options.Editions.TryFind(number, out var edition))
        {
            Problem(sheet, null, null, null, ScoreMessages.YearNotCovered(number, options.Editions));
            return null;
        }

        if (!_years.TryGetValue(number, out var year))
        {
            year = new WorkbookYear(number, edition, options.Provinces ?? ProvinceRegistry.ForYear(number));
            _years.Add(number, year);
        }

        return year;
    }

    private static int? SingleYearIn(IEnumerable<string> texts)
    {
        int[] years = [.. texts.SelectMany(WorkbookLabel.YearsIn).Distinct().Take(2)];
        return years is [int only] ? only : null;
    }

    /// <summary>Finds which province each place along a line is.</summary>
    private int?[] ReadProvinces(WorkbookSheet sheet, WorkbookLayout layout, WorkbookYear year)
    {
        int length = layout.LengthOf(sheet);
        int?[] provinces = new int?[length];
        var firsts = new Dictionary<Province, int>();

        // The place before the first province may be a province whose name has a mistake.
        for (int place = Math.Max(layout.First - 1, 0); place < length; place++)
        {
            var (row, column) = layout.CellOf(layout.Axis, place);
            if (sheet[row, column] is not { } value)
            {
                continue;
            }

            string text = WorkbookSheet.TextOf(value);
            if (place < layout.First && year.Provinces.Suggest(text) is [])
            {
                continue;
            }

            if (!year.Provinces.TryFind(text, out var province))
            {
                ReadNoProvince(sheet, row, column, text, year.Provinces);
            }
            else if (firsts.TryAdd(province, place))
            {
                provinces[place] = province.Index;
            }
            else
            {
                var (firstRow, firstColumn) = layout.CellOf(layout.Axis, firsts[province]);
                Problem(
                    sheet,
                    row,
                    column,
                    text,
                    WorkbookMessages.ProvinceTwice(text, CellReference.Of(firstRow + 1, firstColumn + 1))
                );
            }
        }

        foreach (var province in year.Provinces.Provinces.Where(province => !firsts.ContainsKey(province)))
        {
            Note(sheet, WorkbookMessages.ProvinceAbsent(province));
        }

        return provinces;
    }

    private void ReadNoProvince(WorkbookSheet sheet, int row, int column, string text, ProvinceRegistry provinces)
    {
        // A mean of the country or a footnote is no province; what looks like one is a mistake in its name.
        if (provinces.Suggest(text) is [])
        {
            Note(sheet, row, column, WorkbookMessages.NoProvince(text));
            return;
        }

        try
        {
            provinces.Find(text);
        }
        catch (UnknownProvinceException exception)
        {
            Problem(sheet, row, column, text, exception.Explanation);
        }
    }

    private void ReadLines(WorkbookSheet sheet, WorkbookLayout layout, WorkbookYear year, int?[] places)
    {
        var whole = WorkbookLabel.DimensionOf(sheet.Name, year.Edition) ?? year.Edition.Total;
        IndexNode? current = null;
        bool isOtherYear = false;
        int passed = 0;
        int others = 0;
        foreach (int line in layout.LinesOf(sheet))
        {
            if (problems.HasMore)
            {
                return;
            }

            var label = WorkbookLabel.Read(layout.LabelsOf(sheet, line), year.Edition, year.Year, whole);
            bool isBlank = IsBlank(sheet, layout, line, places);
            if (label.Text.Length == 0 && isBlank)
            {
                continue;
            }

            if (label.Node is null && label.Number is not null && !label.IsIndicator)
            {
                ReadUnknownNumber(sheet, layout, line, label, places, year);
            }

            // A line that only says what its figures are belongs to the node above or to the left of it.
            bool names = label.Node is not null;
            bool continues =
                !names
                && !label.IsIndicator
                && label.Number is null
                && (label.Measure != WorkbookMeasure.Unnamed || label.IsOtherYear);
            current =
                names ? label.Node
                : continues ? current
                : null;
            isOtherYear = label.IsOtherYear || (continues && isOtherYear);
            if (current is null || isBlank)
            {
                passed += current is null && !isBlank ? 1 : 0;
                continue;
            }

            if (isOtherYear)
            {
                others++;
                continue;
            }

            ReadFigures(sheet, layout, line, current, names, label, places, year);
        }

        if (passed > 0)
        {
            Note(sheet, WorkbookMessages.OtherLines(passed));
        }

        if (others > 0)
        {
            Note(sheet, WorkbookMessages.OtherYears(others, year.Year));
        }
    }

    private void ReadUnknownNumber(
        WorkbookSheet sheet,
        WorkbookLayout layout,
        int line,
        WorkbookLabel label,
        int?[] places,
        WorkbookYear year
    )
    {
        bool hasFigures = false;
        for (int place = 0; place < places.Length && !hasFigures; place++)
        {
            var (row, column) = layout.CellOf(line, place);
            hasFigures = places[place] is not null && sheet[row, column] is not (null or 0.0 or 0);
        }

        if (hasFigures && !label.IsOtherYear)
        {
            var (row, column) = LabelCellOf(layout, line);
            Problem(sheet, row, column, label.Text, ScoreMessages.NotInEdition(label.Number!, year.Year, year.Edition));
        }
    }

    private void ReadFigures(
        WorkbookSheet sheet,
        WorkbookLayout layout,
        int line,
        IndexNode node,
        bool isNamed,
        WorkbookLabel label,
        int?[] places,
        WorkbookYear year
    )
    {
        var (row, column) = LabelCellOf(layout, line);
        switch (label.Measure)
        {
            case WorkbookMeasure.Unnamed or WorkbookMeasure.Unweighted:
                if (isNamed && label.Number is { } number && !IsNumberOf(node, number))
                {
                    Note(sheet, row, column, WorkbookMessages.OtherNumber(number, node));
                }

                Keep(year.Scores, node, ReadColumn(sheet, layout, line, node, places, year, isScore: true));
                break;
            case WorkbookMeasure.StandardError:
                Keep(year.Errors, node, ReadColumn(sheet, layout, line, node, places, year, isScore: false));
                break;
            case WorkbookMeasure.IntervalEnd:
                if (!year.Ends.TryGetValue(node, out var ends))
                {
                    ends = [];
                    year.Ends.Add(node, ends);
                }

                ends.Add(ReadColumn(sheet, layout, line, node, places, year, isScore: false));
                break;
            default:
                Note(sheet, row, column, WorkbookMessages.NotTaken(node));
                break;
        }
    }

    private WorkbookColumn ReadColumn(
        WorkbookSheet sheet,
        WorkbookLayout layout,
        int line,
        IndexNode node,
        int?[] places,
        WorkbookYear year,
        bool isScore
    )
    {
        int count = year.Provinces.Provinces.Count;
        var read = new WorkbookColumn(sheet, layout, line, new double[count], new int[count]);
        Array.Fill(read.Values, double.NaN);
        Array.Fill(read.Places, -1);
        for (int place = 0; place < places.Length; place++)
        {
            if (places[place] is not { } province)
            {
                continue;
            }

            var (row, column) = layout.CellOf(line, place);
            read.Places[province] = place;
            read.Values[province] = ReadFigure(sheet, row, column, node, year.Provinces.Provinces[province], isScore);
        }

        return read;
    }

    private double ReadFigure(WorkbookSheet sheet, int row, int column, IndexNode node, Province province, bool isScore)
    {
        object? value = sheet[row, column];
        if (!WorkbookNumbers.TryRead(value, out double number, out var remark))
        {
            Problem(sheet, row, column, WorkbookSheet.TextOf(value), remark!);
            return double.NaN;
        }

        if (remark is not null)
        {
            Note(sheet, row, column, remark);
        }

        // No scale of PAPI contains 0, and no standard error of a survey is.
        if (number == 0)
        {
            Note(sheet, row, column, WorkbookMessages.ZeroIsMissing(node, province));
            return double.NaN;
        }

        bool isOutside = isScore
            ? node.Scale is { } scale && !double.IsNaN(number) && !scale.Contains(number)
            : number < 0 || double.IsInfinity(number);
        if (isOutside)
        {
            var cell = new Cell(row + 1, column + 1, "", WorkbookSheet.TextOf(value));
            Problem(
                sheet,
                row,
                column,
                cell.Text,
                isScore
                    ? TableMessages.OutsideScale(cell, number, node.Scale!.Value, node.Code)
                    : StandardErrorMessages.Negative(cell.Text)
            );
            return double.NaN;
        }

        return number;
    }

    // A sheet in each language, or a sheet of totals, repeats figures; they have to be the same.
    private void Keep(Dictionary<IndexNode, WorkbookColumn> columns, IndexNode node, WorkbookColumn read)
    {
        if (columns.TryAdd(node, read))
        {
            return;
        }

        var first = columns[node];
        for (int i = 0; i < read.Values.Length; i++)
        {
            if (read.Places[i] < 0 || read.Values[i].Equals(first.Values[i]))
            {
                continue;
            }

            if (first.Places[i] < 0)
            {
                first.Values[i] = read.Values[i];
                first.Places[i] = read.Places[i];
                continue;
            }

            var (row, column) = read.Layout.CellOf(read.Line, read.Places[i]);
            var (firstRow, firstColumn) = first.Layout.CellOf(first.Line, first.Places[i]);
            Problem(
                read.Sheet,
                row,
                column,
                WorkbookSheet.TextOf(read.Sheet[row, column]),
                WorkbookMessages.OtherFigure(
                    node,
                    CellReference.Of(Excerpt.Of(first.Sheet.Name), firstRow + 1, firstColumn + 1)
                )
            );
            return;
        }
    }

    private void Finish(WorkbookYear year, ScoreTableBuilder builder)
    {
        builder.AddYear(year.Year, year.Provinces);
        foreach (var node in year.Edition.SubDimensions)
        {
            if (year.Scores.TryGetValue(node, out var column))
            {
                builder.SetColumn(year.Year, node, column.Values);
            }
            else
            {
                problems.Add(null, WorkbookMessages.NoScores(node, year.Year));
            }
        }

        foreach (var node in year.Edition.Dimensions.Append(year.Edition.Total))
        {
            CompareWithParts(year, node);
        }
    }

    private void CompareWithParts(WorkbookYear year, IndexNode node)
    {
        IndexNode[] leaves = [.. year.Edition.SubDimensions.Where(leaf => leaf.Parent == node || node.Depth == 0)];
        if (
            !year.Scores.TryGetValue(node, out var printed)
            || !Array.TrueForAll(leaves, leaf => year.Scores.ContainsKey(leaf))
        )
        {
            return;
        }

        for (int i = 0; i < printed.Values.Length; i++)
        {
            double sum = 0;
            foreach (var leaf in leaves)
            {
                sum += year.Scores[leaf].Values[i];
            }

            double value = printed.Values[i];
            bool isSame =
                double.IsNaN(value) || double.IsNaN(sum)
                    ? double.IsNaN(value)
                    : Math.Abs(value - sum) <= PrintedAllowance * (leaves.Length + 1);
            if (!isSame)
            {
                var (row, column) = printed.Layout.CellOf(printed.Line, printed.Places[i]);
                Note(printed.Sheet, row, column, WorkbookMessages.NotTheSum(node, value, sum));
            }
        }
    }

    private int AddErrors(WorkbookYear year, StandardErrorsBuilder builder)
    {
        foreach (var (node, ends) in year.Ends)
        {
            if (!year.Errors.ContainsKey(node) && ends is [var one, var other])
            {
                double[] halves = [.. one.Values.Zip(other.Values, (a, b) => Math.Abs(a - b) / 2 / HalfWidthInErrors)];
                year.Errors.Add(node, one with { Values = halves });
                var (row, column) = LabelCellOf(one.Layout, one.Line);
                Note(one.Sheet, row, column, WorkbookMessages.ErrorFromInterval(node));
            }
        }

        int count = 0;
        foreach (var (node, column) in year.Errors)
        {
            foreach (var province in year.Provinces.Provinces)
            {
                if (!double.IsNaN(column.Values[province.Index]))
                {
                    builder.Set(year.Year, province, node, column.Values[province.Index]);
                    count++;
                }
            }
        }

        return count;
    }

    private static bool IsBlank(WorkbookSheet sheet, WorkbookLayout layout, int line, int?[] places)
    {
        for (int place = 0; place < places.Length; place++)
        {
            var (row, column) = layout.CellOf(line, place);
            if (places[place] is not null && sheet[row, column] is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumberOf(IndexNode node, string number) =>
        string.Equals(node.Code, number, StringComparison.OrdinalIgnoreCase);

    private static (int Row, int Column) LabelCellOf(WorkbookLayout layout, int line) =>
        layout.CellOf(line, layout.InRows ? layout.First - 1 : 0);

    private void Problem(WorkbookSheet sheet, int? row, int? column, string? text, LocalizedText message) =>
        problems.Add(
            new FileProblem(row + 1, column + 1, null, text is null ? null : Excerpt.Of(text), message)
            {
                Sheet = Excerpt.Of(sheet.Name),
            }
        );

    private void Note(WorkbookSheet sheet, int row, int column, LocalizedText message) =>
        _notes.Add(new WorkbookNote(Excerpt.Of(sheet.Name), CellReference.Of(row + 1, column + 1), message));

    private void Note(WorkbookSheet sheet, LocalizedText message) =>
        _notes.Add(new WorkbookNote(Excerpt.Of(sheet.Name), null, message));
}
