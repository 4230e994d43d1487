using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using Papi.Scoring.Construction;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Scoring.Reporting.Tests.Tables;

public class ResultTableTests
{
    // Lower camel case, or the code of a node or of an indicator.
    private static readonly Regex StableName = new(
        "^([a-z][a-zA-Z0-9]*|D?[0-9]+([.][0-9]+)*)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    // The published data of 2024, which have six decimals: Lai Châu has 43.479567 points and rank 31 of 61.
    [Fact]
    public void ToTable_Ranking2024_HasThePublishedPosition()
    {
        var table = SampleResults.Year2024.Rank().ToTable();

        table.Rows.Should().HaveCount(61);
        var row = table.Rows.Single(row => "12".Equals(row["code"]));
        row["name"].Should().Be("Lai Châu");
        row["rank"].Should().Be(31L);
        row["ranked"].Should().Be(61L);
        ((double)row["score"]!).Should().BeApproximately(43.479567, 5e-7);
    }

    [Fact]
    public void ToText_FirstOfARanking_AlignsItsColumns()
    {
        var ranking = SampleResults.Year2024.Rank();

        string[] lines = ranking.ToTable(Language.English).ToText().Split('\n');

        lines[0].Should().Be("Ranking 2024: PAPI total");
        lines[2].Should().Be("Code  Name               Score  Rank  Ranked  To the next rank  Estimated");
        lines[3].Should().Be("----  -----------------  -----  ----  ------  ----------------  ---------");
        lines[4].Should().StartWith("22    Quang Ninh");
    }

    [Fact]
    public void ToText_Vietnamese_WritesADecimalCommaAndTranslatesWords() =>
        SampleResults
            .Year2024.Classify()
            .ToTable()
            .ToText()
            .Should()
            .Contain("43,48")
            .And.Contain("trung bình thấp")
            .And.Contain("có")
            .And.NotContain("43.48");

    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void ToCsv_ReadBack_IsTheValues(string type)
    {
        var table = SampleResults.Table(type);

        var (names, records) = Read(table.ToCsv());

        names.Should().Equal(table.Columns.Select(column => column.Name));
        records.Should().HaveCount(table.Rows.Count);
        records
            .Zip(table.Rows, (record, row) => Differences(table.Columns, record, row))
            .SelectMany(difference => difference)
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void Columns_OfEveryTable_HaveStableNamesOnceEach(string type)
    {
        var vietnamese = SampleResults.Table(type);
        var english = SampleResults.Table(type, Language.English);

        vietnamese.Columns.Select(column => column.Name).Should().OnlyHaveUniqueItems();
        vietnamese.Columns.Select(column => column.Caption).Should().OnlyHaveUniqueItems();
        english.Columns.Select(column => column.Caption).Should().OnlyHaveUniqueItems();
        english
            .Columns.Select(column => (column.Name, column.Kind))
            .Should()
            .Equal(vietnamese.Columns.Select(column => (column.Name, column.Kind)));

        vietnamese.Columns.Should().OnlyContain(column => StableName.IsMatch(column.Name));
    }

    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void Rows_OfEveryTable_HaveValuesOfTheTypeOfTheirColumn(string type)
    {
        var table = SampleResults.Table(type);

        table.Rows.Should().NotBeEmpty();
        table.Rows.Should().OnlyContain(row => row.Values.Count == table.Columns.Count);
        table
            .Rows.SelectMany(row =>
                table
                    .Columns.Zip(row.Values)
                    .Where(cell => cell.Second is { } value && value.GetType() != cell.First.ValueType)
            )
            .Should()
            .BeEmpty();
        table.Rows.Should().OnlyContain(row => !row.ToString().Contains('\n'));
        table.ValuesOf(table.Columns[^1].Name).Should().Equal(table.Rows.Select(row => row.Values[^1]));
    }

    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void Texts_OfEveryTable_HaveALineForEachRow(string type)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var table = SampleResults.Table(type, language);

            // The caption, an empty line, the columns, a rule; and a line feed at the end.
            table.ToText().Split('\n').Should().HaveCount(table.Rows.Count + 5);
            table.ToMarkdown().Split('\n').Should().HaveCount(table.Rows.Count + 3);
            var html = XElement.Parse(table.ToHtml());
            html.Descendants("tr").Should().HaveCount(table.Rows.Count + 1);
            html.Descendants("th").Should().OnlyContain(cell => cell.Attribute("scope") != null);
            html.Descendants("caption").Single().Value.Should().Be(table.Caption);
            table.ToString().Should().StartWith(table.Caption).And.NotContain("\n");
        }
    }

    [Fact]
    public void ToMarkdown_AndHtml_OfHostileNames_AreEscaped()
    {
        const string Hostile = "<script>alert(\"a|b\")</script> & Co.\r\n=1+1, 'x'";
        var data = UnitTable.Create(
            [new IndexUnit("u1", new LocalizedText(Hostile, Hostile)), new IndexUnit("u2", new("b", "b"))],
            ["x"],
            [
                [1.5, null],
            ],
            "hostile"
        );

        var table = data.ToTable(Language.English);

        table.ToHtml().Should().NotContain("<script>").And.Contain("&lt;script&gt;");
        table.ToMarkdown().Should().Contain("a\\|b").And.NotContain("<script>");
        table.ToMarkdown().Split('\n').Should().HaveCount(5);
        table.ToText().Split('\n').Should().HaveCount(7);
        Read(table.ToCsv()).Records[0][1].Should().Be(Hostile);
        table.NumbersOf("x").Should().Equal(1.5, null);
        Read(table.ToCsv()).Records[1][^1].Should().BeEmpty();
    }

    [Fact]
    public void ToText_DecomposedNames_TakeOnePlaceForALetter()
    {
        // Written out: string.Normalize does nothing where globalization is invariant.
        const string Name = "Ha\u0300 No\u0323\u0302i";
        var data = UnitTable.Create(
            [new IndexUnit("a", new LocalizedText(Name, Name)), new IndexUnit("b", new("Hà Nội", "Hà Nội"))],
            ["x"],
            [
                [1, 1],
            ],
            "names"
        );

        string[] lines = data.ToTable().ToText().Split('\n');

        // The decomposed name is three characters longer and takes as many places.
        lines[4].Length.Should().Be(lines[5].Length + 3);
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void ToCsvAndText_UnderAnyCulture_AreTheSame(string culture)
    {
        var table = SampleResults.Table("ProvinceChange");
        string csv = table.ToCsv();
        string text = table.ToText();
        string row = table.Rows[0].ToString();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile(culture);

            SampleResults.Table("ProvinceChange").ToCsv().Should().Be(csv);
            SampleResults.Table("ProvinceChange").ToText().Should().Be(text);
            SampleResults.Table("ProvinceChange").Rows[0].ToString().Should().Be(row);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Standing_OfTwoYears_NamesItsColumnsByPathAndCaptionsThemByYear() =>
        SampleResults
            .Table("ProvinceChange", Language.English)
            .Columns.Where(column => column.Name.StartsWith("before", StringComparison.Ordinal))
            .Select(column => (column.Name, column.Caption))
            .Should()
            .Equal(
                ("beforeScore", "Score 2020"),
                ("beforeRank", "Rank 2020"),
                ("beforeRanked", "Ranked 2020"),
                ("beforeTier", "Tier 2020")
            );

    [Fact]
    public void ValuesOf_UnknownColumn_NamesThoseThereAre() =>
        SampleResults
            .Year2024.Rank()
            .ToTable()
            .Invoking(table => table.ValuesOf("Rank"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'Rank'*code, name, score, rank*");

    [Fact]
    public void NumbersOf_ColumnOfTexts_IsRefused() =>
        SampleResults
            .Year2024.Rank()
            .ToTable()
            .Invoking(table => table.NumbersOf("name"))
            .Should()
            .Throw<ArgumentException>();

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    public void ToText_DecimalsOutOfRange_AreRefused(int decimals) =>
        SampleResults
            .Year2024.Rank()
            .ToTable()
            .Invoking(table => table.ToText(decimals))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToTable_NullOrUnknownLanguage_IsRefused()
    {
        FluentActions
            .Invoking(() => RankingTables.ToTable((Ranking.ProvinceRanking)null!))
            .Should()
            .Throw<ArgumentNullException>();
        SampleResults
            .Year2024.Rank()
            .Invoking(ranking => ranking.ToTable((Language)7))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToTable_RankingWithTiers_ShowsTheTierBesideTheRank()
    {
        var table = SampleResults.Year2024.Rank().ToTable(tiers: SampleResults.Year2024.Classify());

        table.Rows.Single(row => "12".Equals(row["code"]))["tier"].Should().Be("low-average");
        SampleResults
            .Year2024.Rank("D1")
            .Invoking(ranking => ranking.ToTable(tiers: SampleResults.Year2024.Classify()))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Create_OwnColumns_PrintsAsResultsDo()
    {
        var table = ResultTable.Create(
            "Own",
            [
                new ResultColumn("name", "Tên", ColumnKind.Text),
                new ResultColumn("share", "Phần", ColumnKind.Share),
                new ResultColumn("df", "df", ColumnKind.Number),
            ],
            [
                ["a", 0.125, double.PositiveInfinity],
                [null, null, -1.5],
            ]
        );

        table
            .ToText()
            .Should()
            .Be("Own\n\nTên    Phần     df\n---  ------  -----\na    12,5 %      ∞\n—         —  -1,50\n");
        table.ToCsv().Should().Be("name,share,df\na,0.125,Infinity\n,,-1.5\n");
    }

    [Fact]
    public void Create_ColumnTwiceOrValueOfAnotherType_IsRefused()
    {
        var column = new ResultColumn("n", "n", ColumnKind.Whole);

        FluentActions.Invoking(() => ResultTable.Create("x", [column, column], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResultTable.Create("x", [], [])).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                ResultTable.Create(
                    "x",
                    [column],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'n'*Int64*Int32*");
        FluentActions
            .Invoking(() =>
                ResultTable.Create(
                    "x",
                    [column],
                    [
                        [],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>();
    }

    // Where globalization is invariant no culture has a decimal comma of its own.
    private static CultureInfo Hostile(string name)
    {
        CultureInfo culture;
        try
        {
            culture = new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }

        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212";
        return culture;
    }

    private static IEnumerable<string> Differences(
        IReadOnlyList<ResultColumn> columns,
        string[] record,
        ResultRow row
    ) =>
        Enumerable
            .Range(0, columns.Count)
            .Where(i => !Equals(ReadAs(columns[i].ValueType, record[i]), row[columns[i].Name]))
            .Select(i => $"{columns[i].Name} of {row} was read as {record[i]}");

    private static object? ReadAs(Type type, string text) =>
        text.Length == 0 ? null
        : type == typeof(string) ? text
        : type == typeof(bool) ? (object)bool.Parse(text)
        : type == typeof(long) ? (object)long.Parse(text, CultureInfo.InvariantCulture)
        : double.Parse(text, CultureInfo.InvariantCulture);

    private static (string[] Names, List<string[]> Records) Read(string text)
    {
        using var reader = new StringReader(text);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { Separator = ',' });
        var records = new List<string[]>();
        while (csv.Read())
        {
            records.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return ([.. csv.Headers], records);
    }
}
