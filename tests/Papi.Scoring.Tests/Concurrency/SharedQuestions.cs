using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Normalization;
using Papi.Scoring.Planning;
using Papi.Scoring.Replication;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Survey;

namespace Papi.Scoring.Tests.Concurrency;

/// <summary>Objects that threads share, and what may be asked of them.</summary>
internal sealed class SharedQuestions
{
    private static readonly string Microdata = Path.Combine(
        AppContext.BaseDirectory,
        "Reference",
        "survey-micro.csv.gz"
    );

    private static readonly MicrodataColumns Columns = new()
    {
        Strata = "province",
        Clusters = ["village"],
        Weight = "w",
        Numbers = ["q001"],
    };

    private readonly ScoreTable _table = Published.Raw.Aggregate();

    private readonly SurveyDesign _design = SurveyDesign.Create(ReferenceSurvey.Data, ReferenceSurvey.Options);

    private readonly SurveySums _sums;

    private readonly StandardErrors _errors;

    private readonly ConstructedIndex _index;

    private readonly UncertainInputs _inputs = new() { Weights = WeightVariation.Noise(0.25) };

    public SharedQuestions()
    {
        _sums = _design.Sum(["q001", "q002"], "sex");
        var builder = new StandardErrorsBuilder(_table, "se.1");
        foreach (var province in Year.Provinces.Provinces)
        {
            builder.Set(Year.Year, province, Year.Index.Total, 0.15 + (0.01 * (province.Index % 7)));
        }

        _errors = builder.Build();
        _index = ConstructedIndex.Compute(UnitTable.From(Year, depth: 1), IndexDesign.From(Year.Index, depth: 1));
    }

    private YearScores Year => _table.Year(2024);

    /// <summary>Questions that are answered on the threads of the library's own, by their names.</summary>
    public IReadOnlyDictionary<string, Func<string>> Parallel =>
        new Dictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["survey means"] = () => Text(_design.Means(ReferenceSurvey.Indicators, "province").Rows),
            ["survey totals"] = () => Text(_sums.Totals().Rows),
            ["replicates"] = () =>
                Text(ReplicateDesign.Jackknife(_design).Means(["q001", "q002"], "sex").Estimates.Rows),
            ["accumulator"] = () =>
            {
                var accumulator = new SurveyAccumulator(ReferenceSurvey.Options, ["q001"], "sex");
                accumulator.Add(ReferenceSurvey.Data);
                return Text(accumulator.ToSums().Means().Rows);
            },
            ["accumulator of a file"] = () =>
            {
                var accumulator = new SurveyAccumulator(ReferenceSurvey.Options, ["q001"]);
                foreach (var block in MicrodataFile.ReadBlocks(Microdata, Columns, blockRows: 5000))
                {
                    accumulator.Add(block);
                }

                return Text(accumulator.ToSums().Means().Rows);
            },
            ["uncertainty"] = () => Text(Uncertainty().Rows),
            ["sensitivity"] = () => Text(Sensitivity().Indices.Rows),
            ["ranks"] = () => Text(Ranks().Rows),
            ["odds"] = () => Text(Chances().WithoutPlan.Ranks),
        };

    /// <summary>Questions that one thread answers.</summary>
    public IReadOnlyDictionary<string, Func<string>> Plain =>
        new Dictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            ["ranking"] = () => Text(Year.Rank().Rows),
            ["tiers"] = () => Text(Year.Classify().Rows),
            ["aggregation"] = () => Text(Published.Raw.Year(2019).Aggregate().Rank().Rows),
            ["change"] = () => Text(_table.Decompose("Lai Châu", 2020, 2024).Dimensions),
            ["series"] = () => _table.Series("Lai Châu").ToString() + Text(LevelShifts.Detect(_table).Shifts),
            ["harmonised"] = () => Text(_table.Harmonize(ProvinceRegistry.Vintage2025).Year(2023).Rank().Rows),
            ["spellings"] = () =>
                $"{ProvinceRegistry.Vintage2025.Find("TP. Hồ Chí Minh")} {ProvinceRegistry.Vintage2008.Find("HÀ GIANG")}",
            ["editions"] = () => Text(PapiEditions.Series.Editions) + PapiEditions.Series.Compare("total", 2018, 2024),
            ["quantiles"] = () => Text(_design.Quantiles(["inc"], 0.5, "sex").Rows),
            ["covariance"] = () =>
                Text([_sums.CovarianceOfMeans([new MeanTerm("q001", "1"), new MeanTerm("q002", "0")])[0, 1]]),
            ["components"] = () =>
                Text(
                    PrincipalComponents
                        .Compute(UnitTable.From(Year, depth: 1), IndexDesign.From(Year.Index, depth: 1))
                        .Components
                ),
            ["file"] = () =>
            {
                using var stream = new MemoryStream();
                ScoreFile.Write(_table, stream, ScoreFileLayout.NodesInRows);
                return Convert.ToHexString(SHA256.HashData(stream.ToArray()));
            },
            ["index"] = () => Text(_index.Rows),
        };

    public UncertaintyAnalysis Uncertainty(
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        UncertaintyAnalysis.Compute(
            _index,
            _inputs,
            new UncertaintyOptions { Seed = 1, Draws = 2000 },
            progress,
            cancellationToken
        );

    public SensitivityAnalysis Sensitivity(
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        SensitivityAnalysis.Compute(
            _index,
            _inputs with
            {
                Normalizations = [NormalizationMethod.MinMax(1, 100), NormalizationMethod.Rank],
            },
            new SensitivityOptions
            {
                Sobol = new SobolOptions { Seed = 1 },
                SampleSize = 256,
            },
            progress,
            cancellationToken
        );

    public RankUncertainty Ranks(CancellationToken cancellationToken = default) =>
        RankUncertainty.Compute(
            Year,
            Year.Index.Total,
            _errors,
            new RankUncertaintyOptions { Seed = 1, Draws = 5000 },
            cancellationToken
        );

    public Odds Chances(CancellationToken cancellationToken = default) =>
        Odds.Compute(
            _table,
            Published.LaiChau,
            2024,
            [Goal.RankAtMost(20)],
            [],
            new OddsOptions { Seed = 1, Draws = 5000 },
            cancellationToken
        );

    private static string Text(IEnumerable<SurveyEstimate> rows) =>
        Text(rows.Select(row => (row.Indicator, row.Domain, row.Value, row.StandardError, row.RowCount)));

    // What a row says of itself is rounded for people; beside it stands every number of it, to the last bit.
    private static string Text<T>(IEnumerable<T> rows)
        where T : notnull =>
        string.Join(
            '\n',
            rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row} {string.Join(' ', Figures(row))}"))
        );

    private static IEnumerable<string> Figures(object row) =>
        row.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(row))
            .Prepend(row)
            .OfType<IFormattable>()
            .Select(figure => figure.ToString(null, CultureInfo.InvariantCulture));
}
