using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files;

/// <summary>Where a file of claims has what; all indexes are 0-based.</summary>
/// <param name="Id">The column <c>id</c>.</param>
/// <param name="Node">The column <c>node</c>.</param>
/// <param name="Quantity">The column <c>quantity</c>.</param>
/// <param name="Year">The column <c>year</c>.</param>
/// <param name="Printed">The column <c>printed</c>.</param>
/// <param name="BaseYear">The column <c>base_year</c>.</param>
/// <param name="Section">The column <c>section</c>; null without one.</param>
internal sealed record ClaimColumns(int Id, int Node, int Quantity, int Year, int Printed, int BaseYear, int? Section)
{
    private const string SectionName = "section";

    private static readonly string[] Required = ["id", "node", "quantity", "year", "printed", "base_year"];

    private static readonly string[] Known = [.. Required, SectionName];

    /// <summary>Tells from the header where everything is.</summary>
    /// <exception cref="InvalidFileException">Without all columns but the section, no row can be understood.</exception>
    public static ClaimColumns Identify(TableReader table, ProblemList problems)
    {
        var found = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in table.Header)
        {
            if (problems.HasMore)
            {
                break;
            }

            if (header.IsBlank)
            {
                problems.Add(header, ScoreMessages.UnnamedColumn);
            }
            else if (!Known.Contains(header.Text, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(header, ClaimFileMessages.UnknownColumn(header.Text, Known));
            }
            else if (!found.TryAdd(header.Text, header))
            {
                problems.Add(header, TableMessages.DuplicateColumn(found[header.Text]));
            }
        }

        string[] missing = [.. Required.Where(name => !found.ContainsKey(name))];
        foreach (string name in missing)
        {
            problems.Add(table.HeaderLine, IndicatorMessages.NoColumn(name));
        }

        return missing.Length > 0
            ? throw problems.ToException()
            : new ClaimColumns(
                IndexOf("id"),
                IndexOf("node"),
                IndexOf("quantity"),
                IndexOf("year"),
                IndexOf("printed"),
                IndexOf("base_year"),
                found.TryGetValue(SectionName, out var section) ? section.Column - 1 : null
            );

        int IndexOf(string name) => found[name].Column - 1;
    }

    /// <summary>Gets the column in which a part of a claim stands.</summary>
    public int Of(ClaimField field) =>
        field switch
        {
            ClaimField.Id => Id,
            ClaimField.Node => Node,
            ClaimField.Quantity => Quantity,
            ClaimField.Year => Year,
            ClaimField.Printed => Printed,
            ClaimField.BaseYear => BaseYear,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "One of the parts of a claim."),
        };
}
