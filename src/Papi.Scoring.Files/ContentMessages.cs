using System.Globalization;

namespace Papi.Scoring.Files;

/// <summary>The sentences about a file as such: whether it is there and whether it is text.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class ContentMessages
{
    public static LocalizedText NoSuchFile { get; } = new("Không có tệp này.", "There is no such file.");

    public static LocalizedText IsDirectory { get; } =
        new("Đây là thư mục, không phải tệp.", "This is a directory, not a file.");

    public static LocalizedText NotPermitted { get; } =
        new("Không có quyền đọc tệp này.", "There is no permission to read this file.");

    public static LocalizedText NotAPath { get; } =
        new("Đây không phải đường dẫn của một tệp.", "This is not the path of a file.");

    public static LocalizedText Empty { get; } = new("Tệp trống.", "The file is empty.");

    public static LocalizedText Workbook { get; } =
        new(
            "Đây là tệp Excel, không phải văn bản: hãy lưu trang tính thành “CSV UTF-8”.",
            "This is an Excel workbook, not text: save the sheet as “CSV UTF-8”."
        );

    public static LocalizedText DamagedGzip { get; } =
        new("Tệp nén gzip bị hỏng hoặc bị cắt ngắn.", "The file is compressed by gzip and damaged or cut short.");

    public static LocalizedText CannotRead(string reason) =>
        new($"Không đọc được tệp: {reason}", $"The file cannot be read: {reason}");

    public static LocalizedText TooLarge(long maxBytes) =>
        new($"Tệp lớn hơn {Mebibytes(maxBytes)}.", $"The file is larger than {Mebibytes(maxBytes)}.");

    public static LocalizedText RecordTooLong(int maxBytes) =>
        new(
            $"Dòng dài hơn {Mebibytes(maxBytes)}: có dấu ngoặc kép không đóng, hoặc đây không phải tệp CSV; "
                + "việc đọc dừng ở đây.",
            $"The line is longer than {Mebibytes(maxBytes)}: a quote is not closed, or this is not a CSV file; "
                + "reading ends here."
        );

    public static LocalizedText Utf16(string byteOrder) =>
        new(
            $"Tệp được lưu bằng mã UTF-16 ({byteOrder}): hãy lưu lại bằng mã UTF-8 (trong Excel: “CSV UTF-8”).",
            $"The file is encoded in UTF-16 ({byteOrder}): save it in UTF-8 (in Excel: “CSV UTF-8”)."
        );

    public static LocalizedText NotUtf8(byte value) =>
        new(
            $"Byte {Hexadecimal(value)} ở dòng này không thuộc mã UTF-8; việc đọc dừng ở đây. "
                + "Hãy lưu lại tệp bằng mã UTF-8 (trong Excel: “CSV UTF-8”).",
            $"The byte {Hexadecimal(value)} in this line is not UTF-8; reading ends here. "
                + "Save the file in UTF-8 (in Excel: “CSV UTF-8”)."
        );

    public static LocalizedText ControlCharacter(byte value) =>
        new(
            $"Dòng này có ký tự điều khiển {Hexadecimal(value)}: nội dung nhị phân hoặc mã UTF-16, không phải văn bản "
                + "UTF-8; việc đọc dừng ở đây.",
            $"This line has the control character {Hexadecimal(value)}: binary content or UTF-16, not UTF-8 text; "
                + "reading ends here."
        );

    private static string Hexadecimal(byte value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:X2}");

    private static string Mebibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB");
}
