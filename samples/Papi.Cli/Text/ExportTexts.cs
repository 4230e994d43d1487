using Papi.Scoring;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi export</c>.</summary>
internal static class ExportTexts
{
    public static readonly LocalizedText Export = new(
        "Xuất báo cáo của một tỉnh ra tệp: Word, Excel, HTML, Markdown, JSON.",
        "Writes the report of a province to a file: Word, Excel, HTML, Markdown, JSON."
    );

    public static readonly LocalizedText Format = new(
        "Định dạng (mặc định: theo phần mở rộng của tên tệp).",
        "Format (default: what the name of the file ends in)."
    );

    public static readonly LocalizedText Output = new(
        "Tệp kết quả; cũng viết là --output (mặc định: in ra màn hình, trừ tệp nhị phân).",
        "The file to write, also --output (default: standard output, for texts only)."
    );

    public static readonly LocalizedText OutputValue = new("TỆP", "FILE");

    public static readonly LocalizedText Force = new("Ghi đè tệp đã có.", "Replaces a file that exists.");

    public static readonly LocalizedText Decimals = new(
        "Số chữ số thập phân trong báo cáo, 0 đến 10 (mặc định: 2).",
        "Decimals in the report, 0 to 10 (default: 2)."
    );

    public static LocalizedText NeedsFormat(IEnumerable<string> formats)
    {
        string list = string.Join(", ", formats);
        return new LocalizedText(
            $"Cần -o TỆP, hoặc --format với một trong: {list}.",
            $"Needs -o FILE, or --format with one of: {list}."
        );
    }

    public static LocalizedText UnknownExtension(string path, IEnumerable<string> formats)
    {
        string list = string.Join(", ", formats);
        return new LocalizedText(
            $"{path}: phần mở rộng không cho biết định dạng; thêm --format với một trong: {list}.",
            $"{path}: the extension does not tell the format; add --format with one of: {list}."
        );
    }

    public static LocalizedText NeedsFile(string format) =>
        new(
            $"--format {format}: tệp nhị phân không in ra màn hình được; cần -o TỆP.",
            $"--format {format}: a binary file does not go to the standard output; give -o FILE."
        );

    public static LocalizedText Exists(string path) =>
        new($"{path}: tệp đã có; thêm --force để ghi đè.", $"{path}: the file exists; --force replaces it.");

    public static LocalizedText IsFolder(string path) =>
        new($"{path}: là thư mục, không phải tệp.", $"{path}: is a folder, not a file.");

    public static LocalizedText NoFolder(string path) =>
        new($"{path}: không có thư mục này.", $"{path}: there is no such folder.");

    public static LocalizedText CannotWrite(string path, string reason) =>
        new($"{path}: không ghi được ({reason})", $"{path}: cannot be written ({reason})");

    public static LocalizedText Written(string path) => new($"Đã ghi {path}.", $"Wrote {path}.");
}
