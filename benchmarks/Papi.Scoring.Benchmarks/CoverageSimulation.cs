using System.Globalization;
using Papi.Scoring.Numerics;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>How often 95 % intervals cover the truth: 2,000 samples, drawn as PAPI draws, of a population that is known.</summary>
/// <remarks>
/// Each of 63 provinces has 8 districts of 6 communes of 8 villages; villages differ in size and in how satisfied they are,
/// and so, less, do communes and districts. A sample takes the first district and the first commune of each district with
/// certainty, beside them two districts and one commune with probabilities proportional to size, two villages in each of
/// these communes likewise, and 16 respondents in each village. It is analysed as PAPI is: villages are the clusters of
/// their province, drawn with replacement; and once more with the parts of a province as strata, as they were drawn: its
/// capital district or the others, and in each the seats or the other communes.
/// </remarks>
internal sealed class CoverageSimulation
{
    private const int Samples = 2000;

    private const int Provinces = 63;

    private const int Districts = 8;

    private const int Communes = 6;

    private const int Villages = 8;

    private const int Respondents = 16;

    private const double Level = 0.95;

    private const ulong Seed = 20240611;

    private static readonly EstimationOptions OneThread = new() { MaxThreads = 1 };

    private static readonly EstimationOptions Effective = OneThread with
    {
        DegreesOfFreedom = DegreesOfFreedomRule.Effective,
    };

    private readonly Village[] _villages = new Village[Provinces * Districts * Communes * Villages];

    private readonly double[] _provinceShares = new double[Provinces];

    private readonly double _share;

    private readonly double _rating;

    private CoverageSimulation()
    {
        var stream = new RandomStream(Seed, 0);
        double people = 0;
        for (int province = 0; province < Provinces; province++)
        {
            double inProvince = 0;
            double ofProvince = Normal(ref stream);
            for (int district = 0; district < Districts; district++)
            {
                double ofDistrict = Normal(ref stream);
                for (int commune = 0; commune < Communes; commune++)
                {
                    double ofCommune = Normal(ref stream);
                    for (int village = 0; village < Villages; village++)
                    {
                        double mood =
                            (0.4 * ofProvince) + (0.1 * ofDistrict) + (0.15 * ofCommune) + (0.5 * Normal(ref stream));
                        double size = 100 + stream.NextBelow(300);
                        double share = 1 / (1 + Math.Exp(-mood));
                        _villages[IndexOf(province, district, commune, village)] = new Village(size, share);
                        _provinceShares[province] += size * share;
                        inProvince += size;
                    }
                }
            }

            _share += _provinceShares[province];
            people += inProvince;
            _provinceShares[province] /= inProvince;
        }

        _share /= people;

        // Four more points for who is satisfied, as on a scale from 1 to 5.
        _rating = 1 + (4 * _share);
    }

    /// <summary>Draws the samples and prints how many intervals cover.</summary>
    public static void Run(TextWriter output)
    {
        var simulation = new CoverageSimulation();
        int[] share = new int[Samples];
        int[] rating = new int[Samples];
        int[] provinces = new int[Samples];
        int[] effective = new int[Samples];
        int[] effectiveInParts = new int[Samples];
        Parallel.For(
            0,
            Samples,
            sample =>
            {
                var rows = simulation.Draw(sample);
                var design = rows.ToDesign("province");
                var means = design.Means(["share", "rating"], options: OneThread);
                share[sample] = means.Find("share").Interval(Level).Contains(simulation._share) ? 1 : 0;
                rating[sample] = means.Find("rating").Interval(Level).Contains(simulation._rating) ? 1 : 0;
                provinces[sample] = simulation.CountCovered(design, OneThread);
                effective[sample] = simulation.CountCovered(design, Effective);
                effectiveInParts[sample] = simulation.CountCovered(rows.ToDesign("part"), Effective);
            }
        );
        output.WriteLine(Line("share, nation", share.Sum(), Samples));
        output.WriteLine(Line("rating, nation", rating.Sum(), Samples));
        output.WriteLine(Line("share, provinces, df of the design", provinces.Sum(), Samples * Provinces));
        output.WriteLine(Line("share, provinces, effective df", effective.Sum(), Samples * Provinces));
        output.WriteLine(
            Line("share, provinces, effective df, parts as strata", effectiveInParts.Sum(), Samples * Provinces)
        );
    }

    private int CountCovered(SurveyDesign design, EstimationOptions options) =>
        design
            .Means(["share"], "province", options)
            .Rows.Count(row =>
                row.Interval(Level).Contains(_provinceShares[int.Parse(row.Domain!, CultureInfo.InvariantCulture)])
            );

    private static string Line(string what, int covered, int intervals) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {100.0 * covered / intervals:0.00} % of {intervals}");

    private static double Normal(ref RandomStream stream) => NormalDistribution.Quantile(stream.NextUniform());

    private static int IndexOf(int province, int district, int commune, int village) =>
        (((((province * Districts) + district) * Communes) + commune) * Villages) + village;

    private SampleRows Draw(int sample)
    {
        var stream = new RandomStream(Seed, sample + 1);
        var rows = new SampleRows();
        for (int province = 0; province < Provinces; province++)
        {
            double[] districts = Sizes(Districts, district => SizeOfDistrict(province, district));
            foreach (var (district, ofDistrict) in WithTheFirst(districts, 2, ref stream))
            {
                double[] communes = Sizes(Communes, commune => SizeOfCommune(province, district, commune));
                foreach (var (commune, ofCommune) in WithTheFirst(communes, 1, ref stream))
                {
                    double[] villages = Sizes(
                        Villages,
                        village => _villages[IndexOf(province, district, commune, village)].Size
                    );
                    foreach (var (village, ofVillage) in Systematic(villages, 2, ref stream))
                    {
                        var place = _villages[IndexOf(province, district, commune, village)];
                        double weight = place.Size / Respondents / (ofDistrict * ofCommune * ofVillage);
                        rows.Add(
                            province,
                            $"{province}, {(district == 0 ? "capital" : "others")}, {(commune == 0 ? "seats" : "others")}",
                            IndexOf(province, district, commune, village),
                            weight,
                            place.Share,
                            ref stream
                        );
                    }
                }
            }
        }

        return rows;
    }

    private double SizeOfDistrict(int province, int district) =>
        Sizes(Communes, commune => SizeOfCommune(province, district, commune)).Sum();

    private double SizeOfCommune(int province, int district, int commune) =>
        Sizes(Villages, village => _villages[IndexOf(province, district, commune, village)].Size).Sum();

    private static double[] Sizes(int count, Func<int, double> sizeOf) =>
        [.. Enumerable.Range(0, count).Select(sizeOf)];

    // The capital of a province and the seat of a district are always in.
    private static List<(int Unit, double Probability)> WithTheFirst(
        double[] sizes,
        int others,
        ref RandomStream stream
    ) => [(0, 1), .. Systematic(sizes[1..], others, ref stream).Select(drawn => (drawn.Unit + 1, drawn.Probability))];

    /// <summary>Draws units with probabilities proportional to size: every S/n-th person from a random start brings a unit.</summary>
    private static List<(int Unit, double Probability)> Systematic(double[] sizes, int count, ref RandomStream stream)
    {
        double step = sizes.Sum() / count;
        double next = stream.NextUniform() * step;
        double end = 0;
        var drawn = new List<(int Unit, double Probability)>();
        for (int unit = 0; unit < sizes.Length; unit++)
        {
            end += sizes[unit];
            while (next < end && drawn.Count < count)
            {
                drawn.Add((unit, sizes[unit] / step));
                next += step;
            }
        }

        return drawn;
    }

    private readonly record struct Village(double Size, double Share);

    private sealed class SampleRows
    {
        private readonly List<string> _provinces = [];

        private readonly List<string> _parts = [];

        private readonly List<string> _villages = [];

        private readonly List<double> _weights = [];

        private readonly List<double> _answers = [];

        public void Add(int province, string part, int village, double weight, double share, ref RandomStream stream)
        {
            for (int i = 0; i < Respondents; i++)
            {
                _provinces.Add(province.ToString(CultureInfo.InvariantCulture));
                _parts.Add(part);
                _villages.Add(village.ToString(CultureInfo.InvariantCulture));
                _weights.Add(weight);
                _answers.Add(stream.NextUniform() < share ? 1 : 0);
            }
        }

        public SurveyDesign ToDesign(string strata) =>
            SurveyDesign.Create(
                new SurveyDataBuilder(_answers.Count)
                    .AddCategories("province", _provinces)
                    .AddCategories("part", _parts)
                    .AddCategories("village", _villages)
                    .AddNumbers("w", [.. _weights])
                    .AddNumbers("share", [.. _answers])
                    .AddNumbers("rating", [.. _answers.Select(answer => 1 + (4 * answer))])
                    .Build(),
                new SurveyDesignOptions("w", new SamplingStage("village") { Strata = strata })
            );
    }
}
