using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Geography;
using Papi.Scoring.Normalization;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi robustness</c> and <c>papi sensitivity</c>.</summary>
internal static class RobustnessTexts
{
    public static readonly LocalizedText Robustness = new(
        "Hạng của các tỉnh thay đổi thế nào nếu trọng số và cách tính khác đi.",
        "How far the ranks of a year depend on weights and methods."
    );

    public static readonly LocalizedText Sensitivity = new(
        "Lựa chọn nào (trọng số, cách tính…) ảnh hưởng đến hạng nhiều nhất: chỉ số Sobol, và bỏ từng chỉ số nội dung.",
        "Which of the choices matter to the ranks: Sobol indices, and each dimension left out in turn."
    );

    public static readonly LocalizedText Depth = new(
        "Cấp được coi là chỉ tiêu: 1 = chỉ số nội dung, 2 = nội dung thành phần (mặc định: 2).",
        "The level taken as indicators: 1 = dimensions, 2 = sub-dimensions (default: 2)."
    );

    public static readonly LocalizedText Seed = new(
        "Hạt giống số ngẫu nhiên, bắt buộc: cùng số thì cùng kết quả.",
        "Seed of the random numbers, required: the same seed gives the same result."
    );

    public static readonly LocalizedText Draws = new(
        "Số lần tính lại chỉ số (mặc định: 10000).",
        "How often the index is constructed anew (default: 10000)."
    );

    public static readonly LocalizedText Samples = new(
        "Số dòng của mỗi mẫu (mặc định: 1000); chỉ số được tính số dòng × (số yếu tố + 2) lần.",
        "Rows of each sample (default: 1000); the index is computed rows × (inputs + 2) times."
    );

    public static readonly LocalizedText Weights = new(
        "Trọng số các chỉ số nội dung: nhiễu tối đa FACTOR quanh trọng số gốc, phân phối Dirichlet, bằng nhau, hoặc giữ nguyên (mặc định: noise:0.25).",
        "Weights of the dimensions: up to FACTOR more or less, Dirichlet around the nominal ones, equal, or as they are (default: noise:0.25)."
    );

    public static readonly LocalizedText Normalizations = new(
        "Các cách chuẩn hóa được rút ngẫu nhiên, cách nhau bằng dấu phẩy (mặc định: chỉ cách của PAPI, goalposts:1:10).",
        "Normalisations to draw from, with commas between them (default: PAPI's own alone, goalposts:1:10)."
    );

    public static readonly LocalizedText Aggregations = new(
        "Các cách tổng hợp được rút ngẫu nhiên, như arithmetic,geometric (mặc định: robustness chỉ arithmetic của PAPI, sensitivity cả hai).",
        "Aggregations to draw from, such as arithmetic,geometric (default: robustness PAPI's arithmetic alone, sensitivity both)."
    );

    public static readonly LocalizedText LeftOut = new(
        "Các chỉ số nội dung mà mỗi lần rút có thể bỏ một hoặc không bỏ, như D7,D8.",
        "Dimensions of which a draw leaves out one or none, such as D7,D8."
    );

    public static readonly LocalizedText Of = new(
        "Xét điều gì: shift = số bậc thay đổi trung bình; rank, score = hạng, điểm của --province (mặc định: rank nếu có --province, không thì shift).",
        "What is asked: shift = the mean change of ranks; rank, score = those of --province (default: rank with --province, otherwise shift)."
    );

    public static readonly LocalizedText Province = new(
        "Tỉnh có hạng hoặc điểm được xét.",
        "The province whose rank or score is asked."
    );

    public static readonly LocalizedText FirstOrder = new(
        "Cách ước lượng chỉ số bậc một (mặc định: saltelli).",
        "Estimator of first-order indices (default: saltelli)."
    );

    public static readonly LocalizedText TotalOrder = new(
        "Cách ước lượng chỉ số toàn phần (mặc định: jansen).",
        "Estimator of total-order indices (default: jansen)."
    );

    public static readonly LocalizedText MethodsValue = new("CÁCH,CÁCH…", "METHOD,METHOD…");

    public static readonly LocalizedText NodesValue = new("MỤC,MỤC…", "NODE,NODE…");

    public static readonly LocalizedText Drawing = new("Rút ngẫu nhiên", "Drawing");

    public static readonly LocalizedText Computing = new("Đang tính", "Computing");

    public static readonly LocalizedText NominalRank = new("Hạng", "Rank");

    public static readonly LocalizedText MeanRank = new("Hạng TB", "Mean rank");

    public static readonly LocalizedText RankInterval = new("5–95 %", "5–95 %");

    public static readonly LocalizedText Input = new("Yếu tố", "Input");

    public static readonly LocalizedText FirstIndex = new("Bậc một", "First order");

    public static readonly LocalizedText TotalIndex = new("Toàn phần", "Total order");

    public static readonly LocalizedText Interval = new("Khoảng tin cậy", "Interval");

    public static readonly LocalizedText LeftOutTitle = new(
        "Bỏ từng chỉ số nội dung: hạng thay đổi",
        "Each dimension left out in turn: how ranks change"
    );

    public static readonly LocalizedText LeftOutNode = new("Bỏ", "Without");

    public static readonly LocalizedText MeanShift = new("Trung bình (bậc)", "Mean (places)");

    public static readonly LocalizedText LargestShift = new("Nhiều nhất", "Largest");

    public static readonly LocalizedText HowToRead = new(
        "Bậc một: phần phương sai do riêng yếu tố đó; toàn phần: kể cả cùng các yếu tố khác. Là ước lượng, có thể ra ngoài 0 đến 1.",
        "First order: the share of the variance by the input alone; total order: together with others too. Estimates, which may leave 0 to 1."
    );

    public static readonly LocalizedText NeedsSeed = new(
        "Thiếu --seed: một số nguyên bất kỳ, để lần sau tính lại được đúng kết quả này.",
        "--seed is missing: any whole number, by which the result can be had again."
    );

    public static readonly LocalizedText NeedsProvince = new(
        "--of rank và --of score cần --province.",
        "--of rank and --of score need --province."
    );

    public static readonly LocalizedText NoProvinceOfAShift = new(
        "--of shift xét mọi tỉnh, không đi cùng --province.",
        "--of shift looks at all provinces and goes without --province."
    );

    public static readonly LocalizedText NothingVaries = new(
        "Không có yếu tố nào thay đổi: chọn --weights, --aggregation, --normalization hoặc --leave-out.",
        "Nothing varies: choose --weights, --aggregation, --normalization or --leave-out."
    );

    public static readonly LocalizedText NoVariance = new(
        "Kết quả không đổi dù chọn thế nào: không có phương sai để chia.",
        "The output is the same whatever the choices: there is no variance to share out."
    );

    public static LocalizedText RobustnessTitle(YearIndex index) =>
        new(
            $"Độ vững của xếp hạng năm {index.Scores.Year} — {index.Scores.Index.Name.Vietnamese}",
            $"Robustness of the ranking {index.Scores.Year} — {index.Scores.Index.Name.English}"
        );

    public static LocalizedText SensitivityTitle(YearIndex index) =>
        new(
            $"Độ nhạy của xếp hạng năm {index.Scores.Year} — {index.Scores.Index.Name.Vietnamese}",
            $"Sensitivity of the ranking {index.Scores.Year} — {index.Scores.Index.Name.English}"
        );

    public static LocalizedText DrawsOf(UncertaintyAnalysis analysis) =>
        new(
            Invariant(
                $"{analysis.Draws} lần rút, hạt giống {analysis.Options!.Seed}; {analysis.Rows.Count} tỉnh được xếp hạng"
            ),
            Invariant($"{analysis.Draws} draws, seed {analysis.Options.Seed}; {analysis.Rows.Count} provinces ranked")
        );

    /// <summary>Says what varies.</summary>
    public static LocalizedText Varied(UncertainInputs inputs, WeightChoice weights)
    {
        string normalizations = string.Join(", ", inputs.Normalizations);
        string aggregations = string.Join(", ", inputs.Aggregations);
        string leftOut = string.Join(", ", inputs.LeftOut);
        return new LocalizedText(
            $"Thay đổi: trọng số {weights}"
                + Part("; chuẩn hóa ", normalizations)
                + Part("; tổng hợp ", aggregations)
                + Part("; bỏ một hoặc không bỏ: ", leftOut),
            $"Varied: weights {weights}"
                + Part("; normalised by ", normalizations)
                + Part("; aggregated by ", aggregations)
                + Part("; one or none left out: ", leftOut)
        );
    }

    /// <summary>Says what the sensitivity is asked of.</summary>
    public static LocalizedText Asked(SensitivityAnalysis analysis)
    {
        var (output, sobol) = (analysis.Options.Output, analysis.Options.Sobol);
        var province = analysis.Nominal.Data.Units.FirstOrDefault(unit =>
            unit.Code.Equals(output.Unit, StringComparison.Ordinal)
        );
        var asked = output.Kind switch
        {
            SensitivityOutputKind.Rank => new LocalizedText(
                $"hạng của {province?.Name.Vietnamese}",
                $"the rank of {province?.Name.English}"
            ),
            SensitivityOutputKind.Score => new LocalizedText(
                $"điểm của {province?.Name.Vietnamese}",
                $"the score of {province?.Name.English}"
            ),
            _ => new LocalizedText("số bậc thay đổi trung bình", "the mean change of ranks"),
        };
        return new LocalizedText(
            Invariant($"Xét {asked.Vietnamese}; {analysis.Options.SampleSize} dòng mỗi mẫu, hạt giống {sobol.Seed}"),
            Invariant($"Of {asked.English}; {analysis.Options.SampleSize} rows a sample, seed {sobol.Seed}")
        );
    }

    public static LocalizedText NameOf(UncertainInput input) =>
        input switch
        {
            UncertainInput.Weights => new LocalizedText("trọng số", "weights"),
            UncertainInput.Normalization => new LocalizedText("cách chuẩn hóa", "normalisation"),
            UncertainInput.Aggregation => new LocalizedText("cách tổng hợp", "aggregation"),
            UncertainInput.LeftOut => new LocalizedText("bỏ một chỉ số nội dung", "leaving out a dimension"),
            _ => throw new ArgumentOutOfRangeException(nameof(input), input, "An input of the command line."),
        };

    public static LocalizedText NotRanked(Province province, SurveyYear year) =>
        new(
            $"{province.Name.Vietnamese} không được xếp hạng năm {year}.",
            $"{province.Name.English} is not ranked in {year}."
        );

    public static LocalizedText NoScores(SurveyYear year, int depth) =>
        new(
            Invariant($"--depth {depth}: năm {year} không có điểm nào ở cấp này."),
            Invariant($"--depth {depth}: {year} has no scores on this level.")
        );

    public static LocalizedText BadSeed(string text) =>
        new($"--seed: '{text}' không phải số nguyên.", $"--seed: '{text}' is not a whole number.");

    public static LocalizedText BadCount(string option, string text, int least, int most) =>
        new(
            Invariant($"{option}: '{text}' không phải số nguyên từ {least} đến {most}."),
            Invariant($"{option}: '{text}' is not a whole number from {least} to {most}.")
        );

    public static LocalizedText BadWeights(string text) =>
        CommandTexts.NoSuchChoice("--weights", text, WeightChoice.Forms);

    public static LocalizedText NoNormalization(string text) =>
        CommandTexts.NoSuchChoice("--normalization", text, NormalizationMethod.Forms);

    public static LocalizedText NoAggregation(string text) =>
        CommandTexts.NoSuchChoice("--aggregation", text, AggregationMethod.Forms);

    public static LocalizedText CannotLeaveOut(string code, IEnumerable<DesignNode> parts) =>
        CommandTexts.NoSuchChoice("--leave-out", code, parts.Select(node => node.Code));

    private static string Part(string lead, string list) => list.Length == 0 ? "" : lead + list;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
