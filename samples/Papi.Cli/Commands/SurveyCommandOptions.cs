using System.CommandLine;
using Papi.Cli.Text;
using Papi.Scoring.Survey;

namespace Papi.Cli.Commands;

/// <summary>The options that only <c>papi survey</c> has.</summary>
internal sealed class SurveyCommandOptions(CommandOptions options)
{
    public Option<string?> Strata { get; } = options.Text("--strata", SurveyTexts.Strata, SurveyTexts.ColumnValue);

    public Option<string?> Cluster { get; } = options.Text("--cluster", SurveyTexts.Cluster, SurveyTexts.ColumnValue);

    public Option<string?> Weight { get; } = options.Text("--weight", SurveyTexts.Weight, SurveyTexts.ColumnValue);

    public Option<string?> Indicators { get; } =
        options.Text("--indicators", SurveyTexts.Indicators, SurveyTexts.ColumnsValue);

    public Option<string?> By { get; } = options.Text("--by", SurveyTexts.By, SurveyTexts.ColumnValue);

    public Option<double> Level { get; } = options.Level();

    public Option<bool> UniqueIds { get; } =
        new("--unique-ids") { Description = SurveyTexts.UniqueIds.In(options.Chosen) };

    public Option<LonelyPsuPolicy> Lonely { get; } =
        CommandOptions.Choice(
            "--lonely",
            SurveyTexts.Lonely,
            LonelyPsuPolicy.Refuse,
            options.Chosen,
            ("refuse", LonelyPsuPolicy.Refuse),
            ("certainty", LonelyPsuPolicy.Certainty),
            ("adjust", LonelyPsuPolicy.Adjust),
            ("average", LonelyPsuPolicy.Average)
        );

    public Option<DegreesOfFreedomRule> DegreesOfFreedom { get; } =
        CommandOptions.Choice(
            "--df",
            SurveyTexts.DegreesOfFreedom,
            DegreesOfFreedomRule.Design,
            options.Chosen,
            ("design", DegreesOfFreedomRule.Design),
            ("effective", DegreesOfFreedomRule.Effective)
        );

    public Option<string[]?> Missing { get; } = options.List("--missing", SurveyTexts.Missing, SurveyTexts.CodesValue);
}
