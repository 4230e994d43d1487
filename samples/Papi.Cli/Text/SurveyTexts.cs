using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Survey;
using Papi.Scoring.Text;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi survey</c>.</summary>
internal static class SurveyTexts
{
    // A questionnaire has hundreds of columns; the first ones tell which file it is.
    private const int ShownColumns = 12;

    public static readonly LocalizedText Survey = new(
        "Ước lượng từ số liệu khảo sát từng người trả lời: trung bình, tỷ lệ và sai số chuẩn.",
        "Estimates from the answers to a survey: means and shares with their standard errors."
    );

    public static readonly LocalizedText MicrodataFile = new(
        "Tệp CSV, mỗi dòng một người trả lời; có thể nén gzip.",
        "CSV file, a row for each respondent; may be compressed by gzip."
    );

    public static readonly LocalizedText Reading = new("Đọc tệp", "Reading");

    public static readonly LocalizedText Strata = new(
        "Cột tầng chọn mẫu, như province.",
        "Column of the strata, such as province."
    );

    public static readonly LocalizedText Cluster = new(
        "Cột cụm (đơn vị chọn mẫu cấp một), như village; không có thì mỗi dòng là một cụm.",
        "Column of the clusters (first-stage units), such as village; without it every row is one."
    );

    public static readonly LocalizedText Weight = new("Cột trọng số.", "Column of the weights.");

    public static readonly LocalizedText Indicators = new(
        "Các cột câu trả lời: tên và khoảng cột theo thứ tự trong tệp, như q001-q100,inc.",
        "Columns of answers: names and ranges in the order of the file, such as q001-q100,inc."
    );

    public static readonly LocalizedText By = new(
        "Tính riêng cho từng giá trị của cột này, như province.",
        "Estimates for each value of this column, such as province."
    );

    public static readonly LocalizedText Level = new(
        "Mức tin cậy của khoảng ước lượng, từ 0 đến 1 (mặc định: 0.95).",
        "Level of the confidence intervals, between 0 and 1 (default: 0.95)."
    );

    public static readonly LocalizedText UniqueIds = new(
        "Mã cụm là duy nhất trong cả mẫu; cụm nằm ở hai tầng là lỗi.",
        "Clusters have unique ids; a cluster in two strata is then an error."
    );

    public static readonly LocalizedText Lonely = new(
        "Tầng chỉ có một cụm: refuse = từ chối; certainty = chắc chắn được chọn; adjust = so với trung bình cả mẫu; average = như trung bình các tầng khác (mặc định: refuse).",
        "A stratum with one cluster: refuse; certainty = it was sure to be taken; adjust = about the mean of the whole sample; average = as the average of the other strata (default: refuse)."
    );

    public static readonly LocalizedText DegreesOfFreedom = new(
        "Bậc tự do của khoảng tin cậy: design = số cụm trừ số tầng của cả mẫu; effective = theo các cụm của nhóm và trọng số của chúng, nên dùng cho từng tỉnh (mặc định: design).",
        "Degrees of freedom of the intervals: design = clusters less strata of the whole sample; effective = by the clusters of the domain and what they weigh, for single provinces (default: design)."
    );

    public static readonly LocalizedText Missing = new(
        "Mã nghĩa là không trả lời, như 98,99; ô trống luôn là không trả lời.",
        "Codes that mean no answer, such as 98,99; an empty cell always does."
    );

    public static readonly LocalizedText ColumnValue = new("CỘT", "COLUMN");

    public static readonly LocalizedText ColumnsValue = new("CỘT,…", "COLUMNS");

    public static readonly LocalizedText CodesValue = new("MÃ,…", "CODES");

    public static readonly LocalizedText NeedsWeight = new(
        "Thiếu --weight, cột trọng số.",
        "--weight is missing, the column of the weights."
    );

    public static readonly LocalizedText NeedsIndicators = new(
        "Thiếu --indicators, các cột câu trả lời, như q001-q100.",
        "--indicators is missing, the columns of answers, such as q001-q100."
    );

    public static readonly LocalizedText Indicator = new("Chỉ tiêu", "Indicator");

    public static readonly LocalizedText Domain = new("Nhóm", "Domain");

    public static readonly LocalizedText Estimate = new("Ước lượng", "Estimate");

    public static readonly LocalizedText StandardError = new("Sai số chuẩn", "Std. error");

    public static readonly LocalizedText Count = new("n", "n");

    public static readonly LocalizedText Lower = new("Từ", "From");

    public static readonly LocalizedText Upper = new("Đến", "To");

    public static readonly LocalizedText NoVariance = new(
        "Có người trả lời mà không có ước lượng: mọi tầng của nhóm chỉ có một cụm, không có tầng nào để lấy trung bình.",
        "Answers without an estimate: every stratum of the domain has a single cluster, so that there is nothing to average."
    );

    public static LocalizedText Title(SurveyDesign design) =>
        new(
            Invariant(
                $"{design.Data.RowCount} người trả lời, {design.ClusterCount} cụm trong {design.StratumCount} tầng; {design.DegreesOfFreedom} bậc tự do"
            ),
            Invariant(
                $"{design.Data.RowCount} respondents, {design.ClusterCount} clusters in {design.StratumCount} strata; {design.DegreesOfFreedom} degrees of freedom"
            )
        );

    public static LocalizedText Intervals(double level) =>
        new(
            $"Từ, đến: khoảng tin cậy {DecimalStyle.Vietnamese.Format(100 * level, PlacesOf(level))} % theo phân phối t của số bậc tự do.",
            $"From, to: {DecimalStyle.Invariant.Format(100 * level, PlacesOf(level))} % confidence interval by Student's t with the degrees of freedom."
        );

    public static LocalizedText BadLevel(string text) =>
        new(
            $"--level: '{text}' không phải mức tin cậy giữa 0 và 1, như 0.95.",
            $"--level: '{text}' is no level between 0 and 1, such as 0.95."
        );

    public static LocalizedText NoSuchColumn(string name, IReadOnlyList<string> header) =>
        new(
            $"--indicators: tệp không có cột '{name}'; có các cột {Names(header)}.",
            $"--indicators: the file has no column '{name}'; it has the columns {Names(header)}."
        );

    public static LocalizedText Backwards(string range) =>
        new(
            $"--indicators: khoảng '{range}' ngược với thứ tự các cột trong tệp.",
            $"--indicators: the range '{range}' runs against the order of the columns in the file."
        );

    public static LocalizedText NamedTwice(string name) =>
        new($"--indicators: cột '{name}' được nêu hai lần.", $"--indicators: the column '{name}' is named twice.");

    public static LocalizedText TwoUses(string name) =>
        new(
            $"Cột '{name}' không thể vừa là số vừa là tên tầng, cụm, nhóm hoặc vừa là trọng số vừa là câu trả lời.",
            $"The column '{name}' cannot be a number and the label of a stratum, cluster or domain, nor a weight and an answer."
        );

    public static LocalizedText Describe(SurveyProblem problem) =>
        new(
            Invariant($"dòng số liệu {problem.Row}: {KindInVietnamese(problem.Kind)} ({problem.Message})"),
            problem.ToString()
        );

    public static LocalizedText LonelyStrata(IReadOnlyList<string> strata) =>
        new(
            Invariant(
                $"{strata.Count} tầng chỉ có một cụm: {string.Join(", ", strata)}. Hãy chọn cách xử lý bằng --lonely certainty, adjust hoặc average."
            ),
            Invariant(
                $"Strata with a single cluster ({strata.Count}): {string.Join(", ", strata)}. Say what to do with --lonely certainty, adjust or average."
            )
        );

    public static LocalizedText UniqueIdsHint { get; } =
        new(
            "Nếu cụm được đánh số lại từ đầu trong mỗi tầng, hãy bỏ --unique-ids.",
            "Where clusters are numbered anew in every stratum, leave --unique-ids out."
        );

    private static string KindInVietnamese(SurveyProblemKind kind) =>
        kind switch
        {
            SurveyProblemKind.MissingWeight => "thiếu trọng số",
            SurveyProblemKind.WeightNotPositive => "trọng số không lớn hơn 0",
            SurveyProblemKind.MissingStratum => "thiếu tầng",
            SurveyProblemKind.MissingCluster => "thiếu cụm",
            SurveyProblemKind.ClusterInTwoStrata => "cụm nằm ở hai tầng",
            _ => "thiết kế mẫu không khớp",
        };

    // 99.5 % must not read as 100 %; a level comes with a handful of digits.
    private static int PlacesOf(double level)
    {
        const int most = 10;
        const double rounding = 1e-11;
        int places = 0;
        while (places < most && Math.Abs(Math.Round(100 * level, places) - (100 * level)) > rounding)
        {
            places++;
        }

        return places;
    }

    private static string Names(IReadOnlyList<string> header) =>
        string.Join(", ", header.Take(ShownColumns)) + (header.Count > ShownColumns ? ", …" : "");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
