using System.Collections.Frozen;

namespace Papi.Scoring.Files;

/// <summary>Where a file of standard errors has what; all indexes are 0-based.</summary>
/// <param name="Province">The column of the province.</param>
/// <param name="Year">The column of the year.</param>
/// <param name="Node">The column <c>node</c>.</param>
/// <param name="StandardError">The column <c>se</c>.</param>
/// <param name="DegreesOfFreedom">The column <c>df</c>; null without one.</param>
internal sealed record StandardErrorFileColumns(
    int Province,
    int Year,
    int Node,
    int StandardError,
    int? DegreesOfFreedom
)
{
    private const string ProvinceName = "province";

    private const string YearName = "year";

    private const string NodeName = "node";

    private const string StandardErrorName = "se";

    private const string DegreesOfFreedomName = "df";

    private static readonly FrozenDictionary<string, string> Names = ColumnNames
        .Province.Select(name => KeyValuePair.Create(name, ProvinceName))
        .Concat(ColumnNames.Year.Select(name => KeyValuePair.Create(name, YearName)))
        .Append(KeyValuePair.Create(NodeName, NodeName))
        .Append(KeyValuePair.Create(StandardErrorName, StandardErrorName))
        .Append(KeyValuePair.Create(DegreesOfFreedomName, DegreesOfFreedomName))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells from the header what the columns are.</summary>
    /// <exception cref="InvalidFileException">Without a province, a year, a node or a standard error, no row can be understood.</exception>
    public static StandardErrorFileColumns Identify(TableReader table, ProblemList problems)
    {
        var found = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var header in table.Header)
        {
            if (header.IsBlank)
            {
                problems.Add(header, ScoreMessages.UnnamedColumn);
            }
            else if (!Names.TryGetValue(header.Text, out string? name))
            {
                problems.Add(header, StandardErrorMessages.UnknownColumn(header.Text));
            }
            else if (!found.TryAdd(name, header))
            {
                problems.Add(header, TableMessages.DuplicateColumn(found[name]));
            }
        }

        RequireAll(found, table.HeaderLine, problems);
        return new StandardErrorFileColumns(
            found[ProvinceName].Column - 1,
            found[YearName].Column - 1,
            found[NodeName].Column - 1,
            found[StandardErrorName].Column - 1,
            found.TryGetValue(DegreesOfFreedomName, out var degreesOfFreedom) ? degreesOfFreedom.Column - 1 : null
        );
    }

    private static void RequireAll(Dictionary<string, Cell> found, int line, ProblemList problems)
    {
        bool isComplete = true;
        Require(ProvinceName, ScoreMessages.NoProvinceColumn);
        Require(YearName, ScoreMessages.NoYearColumn);
        Require(NodeName, StandardErrorMessages.NoNodeColumn);
        Require(StandardErrorName, StandardErrorMessages.NoStandardErrorColumn);
        if (!isComplete)
        {
            throw problems.ToException();
        }

        void Require(string name, LocalizedText message)
        {
            if (!found.ContainsKey(name))
            {
                isComplete = false;
                problems.Add(line, message);
            }
        }
    }
}
