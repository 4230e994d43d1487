using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Text;

/// <summary>The texts of the command line itself: help, and what is wrong with a command line.</summary>
internal static class CommandTexts
{
    public static readonly LocalizedText Root = new(
        "papi: kết quả PAPI của mọi tỉnh, thành phố.",
        "papi: the PAPI result of any province."
    );

    public static readonly LocalizedText Help = new("Hiện trợ giúp.", "Shows help.");

    public static readonly LocalizedText Version = new(
        "Hiện phiên bản chương trình.",
        "Shows the version of the program."
    );

    public static readonly LocalizedText Lang = new("Ngôn ngữ (mặc định: vi).", "Language (default: vi).");

    public static readonly LocalizedText Csv = new(
        "In bảng chính ở dạng CSV: tên cột tiếng Anh, dấu chấm thập phân, đủ chữ số.",
        "Prints the main table as CSV: English column names, decimal points, all digits."
    );

    public static readonly LocalizedText CsvOrJson = new(
        "Chỉ chọn một trong hai: --csv hoặc --json.",
        "Choose one of the two: --csv or --json."
    );

    public static readonly LocalizedText Json = new(
        "In một tài liệu JSON, số không làm tròn.",
        "Prints one JSON document, its numbers never rounded."
    );

    public static readonly LocalizedText Decimals = new(
        "Số chữ số thập phân trên màn hình, 0 đến 10 (mặc định: 2).",
        "Decimals on the screen, 0 to 10 (default: 2)."
    );

    public static readonly LocalizedText FineDecimals = new(
        "Số chữ số thập phân trên màn hình, 0 đến 10 (mặc định: 4).",
        "Decimals on the screen, 0 to 10 (default: 4)."
    );

    public static readonly LocalizedText Year = new(
        "Năm khảo sát (mặc định: năm gần nhất có số liệu).",
        "Survey year (default: the latest with data)."
    );

    public static readonly LocalizedText Scores = new(
        "Tệp CSV điểm riêng (province,year,1.1,1.2,…): thêm hoặc thay cả năm.",
        "CSV file of your own scores (province,year,1.1,1.2,…): adds or replaces whole years."
    );

    public static readonly LocalizedText Edition = new(
        "Phiên bản chỉ số của tệp: số (2021, dùng tiếp cho các năm sau) hoặc tệp JSON.",
        "Edition of the index for the file: a number (2021, kept in use for later years) or a JSON file."
    );

    public static readonly LocalizedText Style = new(
        "Cách viết số trong tệp: en = 43.48 và dấu phẩy giữa các cột; vi = 43,48 và dấu chấm phẩy (mặc định: en).",
        "How the file writes numbers: en = 43.48 and commas between fields; vi = 43,48 and semicolons (default: en)."
    );

    public static readonly LocalizedText Provinces = new(
        "Danh mục tỉnh của tệp: 63 tỉnh (2008) hay 34 tỉnh (2025); mặc định theo năm.",
        "Provinces of the file: the 63 (2008) or the 34 (2025); by default those of the year."
    );

    public static readonly LocalizedText Vintage = new(
        "Kết quả theo 63 tỉnh (2008) hay 34 tỉnh (2025; điểm các năm trước là ước tính); mặc định theo năm.",
        "Results for the 63 provinces (2008) or the 34 (2025; scores of years before are estimates); by default those of the year."
    );

    public static readonly LocalizedText Node = new(
        "Xếp hạng theo mục nào: total, D3, 3.2 hoặc mã (mặc định: total).",
        "What to rank by: total, D3, 3.2 or an id (default: total)."
    );

    public static readonly LocalizedText Province = new(
        "Tỉnh của tệp chỉ tiêu; với tệp điểm: chỉ tỉnh này.",
        "The province of an indicator file; of a score file: this province only."
    );

    public static readonly LocalizedText Incomplete = new(
        "Tính cả nội dung thành phần thiếu chỉ tiêu; kết quả không phải điểm công bố.",
        "Scores sub-dimensions whose indicators are incomplete too; that is not the published score."
    );

    public static readonly LocalizedText Report = new(
        "Kết quả một tỉnh: điểm, hạng, nhóm, thay đổi qua các năm.",
        "The result of one province: scores, ranks, tiers, changes over the years."
    );

    public static readonly LocalizedText ReportedProvince = new(
        "Tên hoặc mã tỉnh, như \"Lai Châu\".",
        "Name or code of the province, such as \"Lai Châu\"."
    );

    public static readonly LocalizedText Rank = new(
        "Xếp hạng và phân nhóm các tỉnh của một năm.",
        "All provinces of a year, ranked and in their tiers."
    );

    public static readonly LocalizedText Compare = new(
        "So sánh một tỉnh giữa hai năm: điểm, bậc, nhóm, do đâu, ai vượt ai.",
        "One province in two years: points, places, tiers, what made the change, who passed whom."
    );

    public static readonly LocalizedText From = new(
        "Năm gốc (mặc định: năm liền trước).",
        "The year compared with (default: the year before)."
    );

    public static readonly LocalizedText To = new(
        "Năm so sánh (mặc định: năm gần nhất có số liệu).",
        "The year compared (default: the latest with data)."
    );

    public static readonly LocalizedText With = new(
        "Đặt bên cạnh: một tỉnh khác, region (vùng), mean, median hoặc best.",
        "What to set beside it: another province, region, mean, median or best."
    );

    public static readonly LocalizedText WithValue = new(
        "TỈNH|region|mean|median|best",
        "PROVINCE|region|mean|median|best"
    );

    public static readonly LocalizedText AcrossBreaks = new(
        "Khi chuỗi số liệu bị đứt gãy: refuse = không so sánh; shares = theo % thang điểm; insist = vẫn so sánh (mặc định: refuse).",
        "Across a break in the series: refuse = no difference; shares = shares of the scale; insist = points all the same (default: refuse)."
    );

    public static readonly LocalizedText Score = new(
        "Tính điểm từ tệp chỉ tiêu hoặc tệp điểm nội dung thành phần.",
        "Scores a file of indicators or of sub-dimensions."
    );

    public static readonly LocalizedText ScoredFile = new(
        "Tệp CSV: sub,seq,value (hoặc value_2024) hay province,year,1.1,1.2,…",
        "CSV file: sub,seq,value (or value_2024), or province,year,1.1,1.2,…"
    );

    public static readonly LocalizedText FileYear = new(
        "Chỉ năm này của tệp; với tệp chỉ tiêu có cột value: năm của cột đó.",
        "This year of the file only; the year of a column value of indicators."
    );

    public static readonly LocalizedText YearValue = new("NĂM", "YEAR");

    public static readonly LocalizedText FileValue = new("TỆP.csv", "FILE.csv");

    public static readonly LocalizedText EditionValue = new("SỐ|TỆP.json", "NUMBER|FILE.json");

    public static readonly LocalizedText NodeValue = new("MỤC", "NODE");

    public static readonly LocalizedText ProvinceValue = new("TỈNH", "PROVINCE");

    public static readonly LocalizedText CommandValue = new("LỆNH", "COMMAND");

    public static readonly LocalizedText OptionsValue = new("TÙY CHỌN", "OPTIONS");

    public static readonly LocalizedText Usage = new("Cách dùng:", "Usage:");

    public static readonly LocalizedText Commands = new("Lệnh:", "Commands:");

    public static readonly LocalizedText Arguments = new("Tham số:", "Arguments:");

    public static readonly LocalizedText Options = new("Tùy chọn:", "Options:");

    public static readonly LocalizedText MoreProblems = new(
        "còn nhiều lỗi nữa; hãy sửa các lỗi trên trước.",
        "there are more problems; mend these first."
    );

    public static readonly LocalizedText Interrupted = new("Đã dừng theo yêu cầu.", "Interrupted.");

    public static LocalizedText MoreHelp(string command) =>
        new($"Xem thêm: {command} --help", $"More: {command} --help");

    public static LocalizedText BadYear(string option, string text) =>
        new(
            $"{option}: '{text}' không phải năm khảo sát; viết như 2024.",
            $"{option}: '{text}' is not a survey year; write it like 2024."
        );

    public static LocalizedText BadDecimals(string text) =>
        new($"--decimals: '{text}' không phải số từ 0 đến 10.", $"--decimals: '{text}' is not a number from 0 to 10.");

    public static LocalizedText NoSuchChoice(string option, string text, IEnumerable<string> choices)
    {
        string list = string.Join(", ", choices);
        return new LocalizedText(
            $"{option}: không có '{text}'; chọn một trong: {list}.",
            $"{option}: there is no '{text}'; it is one of: {list}."
        );
    }

    public static LocalizedText UnknownOption(string text) =>
        new($"Không có tùy chọn '{text}'.", $"There is no option '{text}'.");

    public static LocalizedText UnknownWord(string text) =>
        new(
            $"Không hiểu '{text}'; tên có dấu cách phải đặt trong ngoặc kép.",
            $"'{text}' is one word too many; a name with spaces needs quotation marks."
        );

    public static LocalizedText MissingArgument(string name) => new($"Thiếu {name}.", $"{name} is missing.");

    public static LocalizedText MissingValue(string option) =>
        new($"{option}: thiếu giá trị.", $"{option}: its value is missing.");

    public static LocalizedText RepeatedOption(string option) =>
        new($"{option}: chỉ được dùng một lần.", $"{option}: can be given only once.");

    public static LocalizedText MissingCommand(IEnumerable<string> commands)
    {
        string list = string.Join(", ", commands);
        return new LocalizedText($"Thiếu lệnh: {list}.", $"A command is missing: {list}.");
    }

    public static LocalizedText SameYears(SurveyYear year) =>
        new($"Hai năm so sánh trùng nhau: {year}.", $"The two years are the same: {year}.");

    public static LocalizedText NoSuchReference(LocalizedText explanation, IEnumerable<string> words) =>
        new(
            $"{explanation.Vietnamese} Sau --with là tên một tỉnh hoặc: {string.Join(", ", words)}.",
            $"{explanation.English} After --with comes a province or one of: {string.Join(", ", words)}."
        );

    public static LocalizedText OnlyWithScores(string option) =>
        new(
            $"{option} nói về tệp của --scores, nhưng không có --scores.",
            $"{option} describes the file of --scores, but there is no --scores."
        );

    public static LocalizedText MoreNotes(int count) =>
        new(Invariant($"… và {count} ghi chú khác."), Invariant($"… and {count} more notes."));

    public static LocalizedText OtherVintage(SurveyYear year, int given, int wanted) =>
        new(
            Invariant(
                $"--vintage {wanted}: năm {year} chỉ có số liệu của các tỉnh theo địa giới {given}; điểm của tỉnh mới không tách lại được cho các tỉnh cũ."
            ),
            Invariant(
                $"--vintage {wanted}: the scores of {year} are those of the provinces of {given}; the score of a new province cannot be divided among old ones."
            )
        );

    public static LocalizedText NeedsEdition(string file) =>
        new(
            $"{file}: tệp chỉ tiêu cần --edition, như --edition 2021.",
            $"{file}: a file of indicators needs --edition, such as --edition 2021."
        );

    public static LocalizedText NotCovered(CompositeIndex index, SurveyYear year) =>
        new(
            $"--year: {index.Name.Vietnamese} không dùng cho năm {year}.",
            $"--year: {index.Name.English} does not cover {year}."
        );

    public static LocalizedText UnknownEdition(int number, IEnumerable<int> known)
    {
        string list = string.Join(", ", known.Select(edition => edition.ToString(CultureInfo.InvariantCulture)));
        return new LocalizedText(
            Invariant($"--edition: không có phiên bản {number}; có {list}, hoặc tệp JSON."),
            Invariant($"--edition: there is no edition {number}; there are {list}, or a JSON file.")
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
