using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Text;

public class IndexPageTests
{
    private const string Meta =
        "code,parent,weight,direction,name,aggregation\nI,,1,1,Life,median\nG,I,2,1,,\nH,I,1,1,,\na,G,1,1,,\nb,G,1,-1,,\nc,H,1,1,,\nd,I,1,1,,\n";

    private const string Data = "unit,name,a,b,c,d\nU1,One,0,10,1,7\nU2,Two,5,20,2,7\nU3,Three,10,,,7\n";

    [Fact]
    public void Draw_Units_HaveTheirGroupsAndNotesAreBelow()
    {
        string[] lines = Draw(Data, "--skip-constant", "--decimals", "1", "--data-threshold", "0.75");

        lines[0].Should().Be("Chỉ số Life");
        lines[1].Should().Be("2 đơn vị được xếp hạng; chuẩn hóa minmax:0:100, tổng hợp arithmetic");
        lines
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .ContainInOrder(
                "Hạng Mã Tên Điểm G H",
                "1 U1 One 50,0 50,0 0,0",
                "2 U2 Two 25,0 25,0 100,0",
                "Không có điểm (1): Three",
                "Chỉ tiêu bị bỏ vì mọi đơn vị bằng nhau (1): d",
                "Có điểm khi có ít nhất 75 % số phần; trọng số của phần thiếu chia cho các phần còn lại.",
                "Một số nút có cách chuẩn hóa hoặc tổng hợp riêng trong tệp cấu trúc.",
                "Số liệu: data.csv"
            );
    }

    [Fact]
    public void Draw_UnitsWithoutNames_HaveNoColumnOfThem() =>
        Draw(
                Data.Replace(",One", ",", StringComparison.Ordinal).Replace(",Two", ",", StringComparison.Ordinal),
                "--skip-constant",
                "--lang",
                "en"
            )
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .Contain("Rank Code Score G H");

    [Fact]
    public void Draw_NobodyRanked_SaysSo() =>
        Draw("unit,a,b,c,d\nU1,1,,1,1\nU2,2,,2,2\nU3,,1,3,3\nU4,,2,4,4\n", "--normalize", "rank", "--lang", "en")
            .Should()
            .Contain("No unit has a score.");

    private static string[] Draw(string data, params string[] args)
    {
        using var dataFile = new TemporaryFile("data.csv", data);
        using var metaFile = new TemporaryFile("meta.csv", Meta);
        return InProcess.Run(["index", "--data", dataFile.Path, "--meta", metaFile.Path, .. args]).Lines;
    }
}
