using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>Where a file of units and indicators has what; all indexes are 0-based, and the code of the unit is at 0.</summary>
/// <param name="Name">The column <c>name</c>; null without one.</param>
/// <param name="Indicators">The columns of the indicators of the design, in the order of the file.</param>
internal sealed record IndexDataFileColumns(int? Name, IReadOnlyList<Cell> Indicators)
{
    private const string NameColumn = "name";

    /// <summary>Tells from the header what the columns are; the rows can be read whatever is wrong with it.</summary>
    public static IndexDataFileColumns Identify(TableReader table, IndexDesign design, ProblemList problems)
    {
        var known = design.Indicators.Select(node => node.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in table.Header.Skip(1))
        {
            if (problems.HasMore)
            {
                break;
            }

            if (header.IsBlank)
            {
                problems.Add(header, ScoreMessages.UnnamedColumn);
            }
            else if (!known.Contains(header.Text) && !IsName(header))
            {
                problems.Add(header, IndexDataMessages.UnknownColumn(header.Text, design));
            }
            else if (!found.TryAdd(header.Text, header))
            {
                problems.Add(header, TableMessages.DuplicateColumn(found[header.Text]));
            }
        }

        foreach (var missing in design.Indicators.Where(node => !found.ContainsKey(node.Code)))
        {
            problems.Add(table.HeaderLine, IndexDataMessages.NoIndicatorColumn(missing));
        }

        return new IndexDataFileColumns(
            known.Contains(NameColumn) || !found.TryGetValue(NameColumn, out var name) ? null : name.Column - 1,
            [.. found.Values.Where(header => known.Contains(header.Text)).OrderBy(header => header.Column)]
        );
    }

    private static bool IsName(Cell header) => header.Text.Equals(NameColumn, StringComparison.OrdinalIgnoreCase);
}
