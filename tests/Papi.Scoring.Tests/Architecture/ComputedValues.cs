using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Preparation;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Auditing;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Survey;
using Papi.Scoring.Weighting;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>Something of all that the core computes, of real figures.</summary>
internal static class ComputedValues
{
    public static object[] Make()
    {
        var year = Published.Scored.Year(2024);
        UnknownNodeException unknownNode = new("D33", year.Index, [year.Index.Find("D3")]);
        var peers = Reference.Peers(new LocalizedText("nhóm", "group"), [Published.LaiChau]);
        var acrossABreak = new ComparisonOptions { AcrossBreaks = AcrossBreaks.Insist };
        var errors = new StandardErrorsBuilder(Published.Scored, "sample")
            .Set(2023, "Lai Châu", "total", 0.21)
            .Set(2024, "Lai Châu", "total", 0.19)
            .Build();
        var leaveOut = new RankUncertaintyOptions
        {
            Seed = 1,
            Draws = 10,
            MissingErrors = MissingErrorPolicy.LeaveOut,
        };

        var design = IndexDesign.From(year.Index);
        var constructed = ConstructedIndex.Compute(
            UnitPanel.From([Published.Scored.Year(2023), year]),
            2024,
            design,
            new ConstructionOptions { Imputation = ImputationMethod.PanelLast, Treatment = OutlierTreatment.Default }
        );

        return
        [
            ReferenceSurvey.Design,
            ReferenceSurvey.Design.Means(["q001"], "sex"),
            ReferenceSurvey.Design.Quantiles(["inc"], 0.5),
            ReferenceSurvey.Design.Sum(["q001"]).CovarianceOfMeans([new MeanTerm("q001")]),
            new SurveyAccumulator(ReferenceSurvey.Options, ["q001"]),
            constructed,
            UnitReport.Of(constructed, "12"),
            IndexWeights.FromPrincipalComponents(constructed, 0),
            IndexWeights.Optimize(constructed, 1),
            PapiEditions.Series,
            ProvinceRegistry.Vintage2025,
            Published.Scored,
            year.Rank(),
            year.Classify(),
            year.Scorecard("Lai Châu"),
            Published.Scored.Profile("Lai Châu", 2024),
            Published.Standings,
            PapiEditions.Series.Compare("total", 2018, 2024),
            PapiEditions.Series.Compare("total", 2017, 2018),
            YearOnYear.Compute(Published.Scored, 2023, 2024),
            Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025),
            HarmonizationWeights.Create(
                ProvinceRegistry.Vintage2025,
                ProvinceRegistry.Vintage2008.Provinces.Select(old => KeyValuePair.Create(old.Code, 1.0))
            ),
            Published.Scored.Compare("Lai Châu", 2020, 2021),
            year.CompareWith("Lai Châu", peers),
            Published.Scored.Series("Lai Châu"),
            LevelShifts.Detect(Published.Scored),
            Published.Scored.Decompose("Lai Châu", 2017, 2018, acrossABreak),
            Published.Scored.DecomposeRank("Lai Châu", 2023, 2024),
            year.Strengths("Lai Châu"),
            errors,
            SignificanceReport.OfChanges(Published.Scored, errors, year.Index.Total, 2023, 2024),
            year.SimulateRanks(errors, leaveOut),
            LaiChauReport.Audit,
            TierScheme.Papi2022,
            PublishedScores.Provenance,
            new InvalidStructureException("sample", [new(StructureProblemKind.Orphan, "x", "x")]),
            unknownNode,
            FluentActions.Invoking(() => year.Rank().Of("Lai Chou")).Should().Throw<UnknownProvinceException>().Which,
            FluentActions
                .Invoking(() => year.SimulateRanks(errors, leaveOut with { MissingErrors = MissingErrorPolicy.Refuse }))
                .Should()
                .Throw<MissingStandardErrorException>()
                .Which,
            FluentActions
                .Invoking(() => HarmonizationWeights.Create(ProvinceRegistry.Vintage2025, []))
                .Should()
                .Throw<InvalidWeightsException>()
                .Which,
        ];
    }
}
