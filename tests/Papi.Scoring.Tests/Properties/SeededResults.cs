using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

/// <summary>A fingerprint of what a seed gives: drafts, odds and uncertain ranks, every number to the bit.</summary>
internal static class SeededResults
{
    private static readonly string[] Provinces = ["Lai Châu", "Quảng Ninh", "Cao Bằng"];

    /// <summary>Computes everything and returns the SHA-256 of the numbers in hexadecimal digits.</summary>
    public static string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (string name in Provinces)
        {
            AppendPlanning(text, ProvinceRegistry.Vintage2008.Find(name));
        }

        AppendRanks(text, Published.Scored.Year(2024));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void AppendPlanning(StringBuilder text, Province province)
    {
        var draft = TargetDraft.Compute(Published.Scored, province, 2024, [Goal.TotalAtLeast(48)]);
        var odds = Odds.Compute(
            Published.Scored,
            province,
            2024,
            [Goal.RankAtMost(10), Goal.TierAtLeast(Tier.High)],
            draft.Reached.Changes,
            new OddsOptions { Seed = 2025, Draws = 3000 }
        );
        foreach (var target in draft.Targets)
        {
            Append(text, target.Target.Points);
        }

        foreach (var outcome in new[] { odds.WithoutPlan, odds.WithPlan! })
        {
            foreach (var row in outcome.Ranks)
            {
                Append(text, row.Probability);
            }

            for (int percent = 0; percent <= 100; percent++)
            {
                Append(text, outcome.TotalAt(percent / 100.0).Points);
            }

            Append(text, outcome.Probability!.Value);
        }
    }

    private static void AppendRanks(StringBuilder text, YearScores year)
    {
        var errors = new StandardErrorsBuilder(Published.Scored, "se.1");
        foreach (var province in year.Provinces.Provinces)
        {
            errors.Set(year.Year, province, year.Index.Total, 0.15 + (0.01 * (province.Index % 7)));
        }

        var options = new RankUncertaintyOptions { Seed = 2025 };
        foreach (var row in RankUncertainty.Compute(year, year.Index.Total, errors.Build(), options).Rows)
        {
            Append(text, row.MeanRank);
            Append(text, row.MedianRank);
            Append(text, row.BestRank);
            Append(text, row.WorstRank);
            Append(text, row.ProbabilityFirst);
        }
    }

    private static void Append(StringBuilder text, double number) =>
        text.Append(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToInt64Bits(number):x16}\n");
}
