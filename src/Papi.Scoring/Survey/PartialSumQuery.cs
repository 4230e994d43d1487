using System.Data.Common;
using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Has a database add up a survey that lies in one of its tables, for a <see cref="SurveyAccumulator"/>.</summary>
/// <remarks>
/// The database goes through the table once and gives back one row for each cluster, domain and indicator, so that only sums
/// travel. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PartialSumQuery
{
    private readonly SurveyDesignOptions _options;

    private readonly string[] _indicators;

    private readonly string? _by;

    /// <summary>Plans a query.</summary>
    /// <param name="options">Which columns of the table tell how the sample was drawn; every stage that variance depends on has labels for its units.</param>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <exception cref="ArgumentException">There are no indicators, a name is blank, or the units of a stage are rows.</exception>
    public PartialSumQuery(SurveyDesignOptions options, IReadOnlyList<string> indicators, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(indicators);
        _options = options;
        _indicators = [.. indicators];
        _by = by;
        if (_indicators.Length == 0 || Array.Exists(_indicators, string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("There is nothing to add up, or a name is blank.", nameof(indicators));
        }

        if (options.Depth == 0 || Stages.Any(stage => stage.Clusters is null))
        {
            throw new ArgumentException(
                "Where rows are units there is nothing to add up: each one counts.",
                nameof(options)
            );
        }
    }

    private IEnumerable<SamplingStage> Stages => _options.Stages.Take(_options.Depth);

    /// <summary>Writes the query for PostgreSQL.</summary>
    /// <param name="table">The table as SQL names it: put in as it is, with a schema and quotes where it needs them, and never to be taken from a stranger. Columns are quoted.</param>
    /// <returns>One SELECT statement; weights and indicators are read as double precision.</returns>
    /// <exception cref="ArgumentException"><paramref name="table"/> is blank.</exception>
    public string ToPostgreSql(string table)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(table);
        string[] groups =
        [
            .. Stages.SelectMany((stage, i) => LabelsOf(stage, i + 1)),
            $"{(_by is null ? "NULL" : Column(_by))}::text AS domain",
        ];
        string weight = $"{Column(_options.Weights)}::double precision";
        string values = string.Join(
            ", ",
            _indicators.Select(name => $"({Literal(name)}, {Column(name)}::double precision)")
        );
        return $"""
            SELECT {string.Join(", ", groups)}, i.indicator,
              count(i.x) AS n,
              coalesce(sum({weight}) FILTER (WHERE i.x IS NOT NULL), 0) AS sum_w,
              coalesce(sum({weight} * i.x), 0) AS sum_wx,
              coalesce(sum({weight} * i.x * i.x), 0) AS sum_wxx,
              count(*) FILTER (WHERE {weight} > 0 IS NOT TRUE) AS bad_weights
            FROM {table} CROSS JOIN LATERAL (VALUES {values}) AS i(indicator, x)
            GROUP BY {string.Join(", ", Enumerable.Range(1, groups.Length + 1))}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>Reads the result of the query, row by row.</summary>
    /// <param name="rows">An open reader before its first row; left open.</param>
    /// <returns>The sums, to be added to an accumulator of the same design, indicators and domains.</returns>
    /// <exception cref="InvalidDataException">A stratum or cluster has no label, a mark of certainty is neither 0 nor 1, or a weight is missing or not above 0.</exception>
    public IEnumerable<PartialSum> Read(DbDataReader rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Enumerate(rows);
    }

    /// <summary>Returns the indicators and the domains.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Partial sums of {_indicators.Length} indicators{(_by is null ? "" : " by " + _by)}"
        );

    private static IEnumerable<string> LabelsOf(SamplingStage stage, int number)
    {
        string suffix = number.ToString(CultureInfo.InvariantCulture);
        string? size = stage.PopulationSizes ?? stage.SamplingFractions;
        yield return $"{(stage.Strata is null ? "NULL" : Column(stage.Strata))}::text AS stratum{suffix}";
        yield return $"{Column(stage.Clusters!)}::text AS cluster{suffix}";
        yield return $"{(size is null ? "NULL" : Column(size))}::double precision AS size{suffix}";
        yield return $"{(stage.Certainty is null ? "0" : Column(stage.Certainty))}::double precision AS certain{suffix}";
    }

    private static string Column(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private IEnumerable<PartialSum> Enumerate(DbDataReader rows)
    {
        while (rows.Read())
        {
            int column = 0;
            var path = new List<SampledUnit>();
            foreach (var stage in Stages)
            {
                path.Add(ReadUnit(rows, stage, ref column));
            }

            string? domain = Text(rows, column++);
            string indicator = rows.GetString(column++);
            long count = rows.GetInt64(column++);
            double weights = rows.GetDouble(column++);
            double values = rows.GetDouble(column++);
            double squares = rows.GetDouble(column++);
            if (rows.GetInt64(column) is > 0 and var bad)
            {
                throw new InvalidDataException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{bad} rows of the cluster {path[^1].Cluster} have a weight that is missing or not above 0."
                    )
                );
            }

            yield return new PartialSum(path.AsReadOnly(), domain, indicator, count, weights, values, squares);
        }
    }

    private static SampledUnit ReadUnit(DbDataReader rows, SamplingStage stage, ref int column)
    {
        string? stratum = Text(rows, column++);
        string? cluster = Text(rows, column++);
        double? size = rows.IsDBNull(column) ? null : rows.GetDouble(column);
        column++;
        double? certain = rows.IsDBNull(column) ? null : rows.GetDouble(column);
        column++;
        if (certain is not (0 or 1))
        {
            throw new InvalidDataException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{stage.Certainty} of the cluster {cluster} is {(certain is null ? "missing" : certain)}, neither 0 nor 1."
                )
            );
        }

        bool isCertain = certain is 1;
        return cluster is null || (stage.Strata is not null && stratum is null)
            ? throw new InvalidDataException($"A row has no label for {stage}.")
            : new SampledUnit(stratum, cluster, isCertain ? null : size, isCertain);
    }

    private static string? Text(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
}
