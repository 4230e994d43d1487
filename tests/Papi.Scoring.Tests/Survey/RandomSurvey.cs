using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>A small survey drawn with a seed.</summary>
internal sealed class RandomSurvey
{
    private readonly List<(string Stratum, string Cluster, string Domain, double Weight, double? Answer)> _rows = [];

    public static RandomSurvey Create(int seed)
    {
        var random = new Random(seed);
        var survey = new RandomSurvey();
        for (int stratum = 0; stratum < 3; stratum++)
        {
            int clusters = random.Next(2, 5);
            for (int cluster = 0; cluster < clusters; cluster++)
            {
                int rows = random.Next(1, 12);
                for (int row = 0; row < rows; row++)
                {
                    survey._rows.Add(
                        (
                            stratum.ToString(CultureInfo.InvariantCulture),
                            cluster.ToString(CultureInfo.InvariantCulture),
                            random.Next(2) == 0 ? "f" : "m",
                            1 + random.NextDouble(),
                            random.Next(10) == 0 ? null : random.NextDouble()
                        )
                    );
                }
            }
        }

        return survey;
    }

    public RandomSurvey Shuffle(int seed)
    {
        var shuffled = new RandomSurvey();
        var rows = _rows.ToArray();
        new Random(seed).Shuffle(rows);
        shuffled._rows.AddRange(rows);
        return shuffled;
    }

    public SurveyData Build(Func<double, double> answer) =>
        new SurveyDataBuilder(_rows.Count)
            .AddCategories("stratum", [.. _rows.Select(row => row.Stratum)])
            .AddCategories("cluster", [.. _rows.Select(row => row.Cluster)])
            .AddCategories("domain", [.. _rows.Select(row => row.Domain)])
            .AddNumbers("w", [.. _rows.Select(row => (double?)row.Weight)])
            .AddNumbers("x", [.. _rows.Select(row => row.Answer is { } x ? answer(x) : (double?)null)])
            .Build();
}
