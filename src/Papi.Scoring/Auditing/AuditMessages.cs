using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>The sentences of an audit, numbers with the separator of the language.</summary>
internal static class AuditMessages
{
    // As many as the data have.
    private const int Decimals = 6;

    // A comma lost in front of at most this many digits is worth a hint.
    private const int MostLostDecimals = 6;

    public static LocalizedText Malformed(PrintedClaim claim, double? expected) =>
        Sentence(
            Both(_ =>
                new(
                    $"{Quotation.Of(claim.Claim.Printed)} không phải là một số",
                    $"{Quotation.Of(claim.Claim.Printed)} is not a number"
                )
            ),
            DataGive(claim, expected)
        );

    public static LocalizedText OutOfRange(PrintedClaim claim, PrintedNumber number, double? expected)
    {
        var scale = claim.Scale!.Value;
        var outside = Both(style =>
            new(
                $"{Number(number, style)} nằm ngoài thang điểm từ {Level(scale.Min, style)} đến {Level(scale.Max, style)}",
                $"{Number(number, style)} lies outside the scale from {Level(scale.Min, style)} to {Level(scale.Max, style)}"
            )
        );
        var hint = FindLostSeparator(number, expected) is { } meant
            ? Both(style => new($"có lẽ là {Number(meant, style)}", $"{Number(meant, style)} may be meant"))
            : null;
        return Sentence(outside, DataGive(claim, expected), hint);
    }

    public static LocalizedText Consistent(PrintedClaim claim, double expected, int? ranked) =>
        Both(style =>
            new(
                $"Khớp số liệu: {Value(claim, expected, style)}{OfRanked(ranked)}.",
                $"Agrees with the data: {Value(claim, expected, style)}{OfRanked(ranked)}."
            )
        );

    public static LocalizedText WithinDocument(PrintedClaim claim, PrintedPair pair, double? expected)
    {
        bool isRank = claim.Quantity == ClaimQuantity.RankChange;
        var (first, second) = isRank ? (pair.Before, pair.After) : (pair.After, pair.Before);
        string figures = $"{first.Printed} ({first.Id}) − {second.Printed} ({second.Id})";
        return Sentence(
            Both(_ =>
                new(
                    $"Bằng hiệu hai số in trong chính văn bản, {figures}",
                    $"Equals the document's own figures, {figures}"
                )
            ),
            DataGive(claim, expected)
        );
    }

    public static LocalizedText Truncated(PrintedClaim claim, PrintedNumber number, double expected) =>
        Both(style =>
        {
            string rounded = IsSigned(claim)
                ? style.FormatSigned(expected, number.Decimals)
                : style.Format(expected, number.Decimals);
            return new(
                $"Bị cắt bớt chữ số thay vì làm tròn: số liệu là {Value(claim, expected, style)}, làm tròn thành {rounded}.",
                $"Cut off instead of rounded: the data give {Value(claim, expected, style)}, which rounds to {rounded}."
            );
        });

    public static LocalizedText Contradicted(PrintedClaim claim, PrintedNumber number, double expected, int? ranked)
    {
        double difference = (double)number.Value - expected;
        int decimals = claim.Quantity.IsWhole() && number.Decimals == 0 ? 0 : Decimals;
        return Both(style =>
            new(
                $"Không khớp: số liệu là {Value(claim, expected, style)}{OfRanked(ranked)}, lệch {style.FormatSigned(difference, decimals)}.",
                $"Disagrees: the data give {Value(claim, expected, style)}{OfRanked(ranked)}, off by {style.FormatSigned(difference, decimals)}."
            )
        );
    }

    public static LocalizedText Unverifiable(PrintedClaim claim)
    {
        string years = Years(claim);
        return new(
            $"Không kiểm tra được: thiếu số liệu của {Label(claim.Node).Vietnamese} ({years}).",
            $"Cannot be checked: data on {Label(claim.Node).English} are missing ({years})."
        );
    }

    public static LocalizedText NoTiers { get; } =
        new(
            "Không kiểm tra được: số tỉnh có điểm không đủ để chia bốn nhóm.",
            "Cannot be checked: too few provinces have a score for four tiers."
        );

    public static LocalizedText Tier(Standing standing) =>
        List(standing.Tier is { } tier ? TierNames.Of(tier) : null, MedianOf(standing));

    public static LocalizedText Tier(PrintedClaim claim, Standing standing, bool isRight)
    {
        string printed = claim.Claim.Printed;
        bool isKnown = PrintedWords.IsMedian(printed) || PrintedWords.FindTier(printed) is not null;
        var verdict = (isRight, isKnown) switch
        {
            (true, _) => new LocalizedText("Khớp số liệu", "Agrees with the data"),
            (false, true) => new LocalizedText("Không khớp", "Disagrees"),
            _ => new LocalizedText(
                $"{Quotation.Of(printed)} không phải tên nhóm nào",
                $"{Quotation.Of(printed)} is the name of no tier"
            ),
        };
        var tier = standing.Tier is { } own
            ? new LocalizedText($"nhóm {TierNames.Of(own).Vietnamese}", TierNames.Of(own).English)
            : null;
        var place = List(
            tier,
            MedianOf(standing),
            new LocalizedText($"hạng {standing.Rank}/{standing.Ranked}", $"rank {standing.Rank} of {standing.Ranked}")
        );
        return new($"{verdict.Vietnamese}: {place.Vietnamese}.", $"{verdict.English}: {place.English}.");
    }

    public static LocalizedText Estimates { get; } =
        new(
            "Đối chiếu với ước tính: điểm của các tỉnh hợp nhất tính từ điểm của các tỉnh cũ.",
            "Judged against estimates: the scores of merged provinces are made of those of the old ones."
        );

    public static LocalizedText Direction(ChangeDirection direction) =>
        direction switch
        {
            ChangeDirection.Up => new("tăng", "up"),
            ChangeDirection.Down => new("giảm", "down"),
            _ => new("không đổi", "unchanged"),
        };

    public static LocalizedText Direction(PrintedClaim claim, double change, bool isRight)
    {
        bool isKnown = PrintedWords.FindDirection(claim.Claim.Printed) is not null;
        return Both(style =>
        {
            string shown = style.FormatSigned(change, Decimals);
            return (isRight, isKnown) switch
            {
                (true, _) => new($"Khớp số liệu: {shown}.", $"Agrees with the data: {shown}."),
                (false, true) => new($"Không khớp: số liệu là {shown}.", $"Disagrees: the data give {shown}."),
                _ => new(
                    $"{Quotation.Of(claim.Claim.Printed)} không nói tăng hay giảm: số liệu là {shown}.",
                    $"{Quotation.Of(claim.Claim.Printed)} tells no direction: the data give {shown}."
                ),
            };
        });
    }

    public static LocalizedText Best(PrintedClaim claim, string codes, double points, bool isRight) =>
        Both(style =>
        {
            string shown =
                claim.Quantity == ClaimQuantity.MostImproved
                    ? style.FormatSigned(points, Decimals)
                    : style.Format(points, Decimals);
            return isRight
                ? new($"Khớp số liệu: {codes} ({shown}).", $"Agrees with the data: {codes} ({shown}).")
                : new($"Không khớp: số liệu là {codes} ({shown}).", $"Disagrees: the data give {codes} ({shown}).");
        });

    public static LocalizedText Denominator(PrintedClaim claim, decimal printed, int ranked) =>
        Both(style =>
            new(
                $"Hạng {claim.Claim.Printed} của {Label(claim.Node).Vietnamese} năm {claim.Year}: in {Decimal(printed, style)}, nhưng có {ranked} tỉnh được xếp hạng.",
                $"Rank {claim.Claim.Printed} of {Label(claim.Node).English} in {claim.Year}: {Decimal(printed, style)} printed, {ranked} ranked."
            )
        );

    public static LocalizedText Maximum(PrintedClaim claim, decimal printed, double maximum) =>
        Both(style =>
            new(
                $"{claim.Claim.Printed} của {Label(claim.Node).Vietnamese} năm {claim.Year}: in tối đa {Decimal(printed, style)}, thang điểm đến {Level(maximum, style)}.",
                $"{claim.Claim.Printed} of {Label(claim.Node).English} in {claim.Year}: {Decimal(printed, style)} printed as the maximum, the scale ends at {Level(maximum, style)}."
            )
        );

    public static LocalizedText Sum(PrintedClaim whole, decimal sum, decimal allowance)
    {
        var what = Subject(whole.Node, Years(whole));
        return Both(style =>
            new(
                $"{what.Vietnamese} in {whole.Claim.Printed}, các phần in ra cộng lại được {Decimal(sum, style)} ± {Decimal(allowance, style, "0.##########")}.",
                $"{what.English} prints {whole.Claim.Printed}, its printed parts give {Decimal(sum, style)} ± {Decimal(allowance, style, "0.##########")}."
            )
        );
    }

    public static LocalizedText Break(PrintedClaim claim, bool isComparable, LocalizedText note)
    {
        var what = Subject(claim.Node, $"{claim.From}-{claim.Year}");
        return isComparable
            ? new(
                $"{what.Vietnamese}: so sánh được, nhưng có phần bị đứt gãy ({note.Vietnamese}).",
                $"{what.English}: comparable, but some parts broke ({note.English})."
            )
            : new(
                $"{what.Vietnamese}: không so sánh được ({note.Vietnamese}).",
                $"{what.English}: not comparable ({note.English})."
            );
    }

    public static LocalizedText Repetition(IReadOnlyList<PrintedClaim> claims)
    {
        string figures = string.Join(", ", claims.Select(claim => $"{claim.Claim.Printed} ({claim.Claim.Id})"));
        var what = Subject(claims[0].Node, Years(claims[0]));
        string quantity = ClaimQuantities.NameOf(claims[0].Quantity);
        return new(
            $"{what.Vietnamese} ({quantity}) in khác nhau: {figures}.",
            $"{what.English} ({quantity}) is printed differently: {figures}."
        );
    }

    // People know the dimensions by their numbers; the total has none.
    private static LocalizedText Label(IndexNode node) =>
        node.Parent is null ? new("tổng điểm", "the total") : new(node.Code, node.Code);

    private static LocalizedText Subject(IndexNode node, string years)
    {
        var label = Label(node);
        return new($"{Capitalized(label.Vietnamese)} {years}", $"{Capitalized(label.English)} {years}");
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Years(PrintedClaim claim) =>
        claim.Claim.BaseYear is { } from ? $"{from}-{claim.Year}" : $"{claim.Year}";

    private static LocalizedText Both(Func<DecimalStyle, LocalizedText> text) =>
        new(text(DecimalStyle.Vietnamese).Vietnamese, text(DecimalStyle.Invariant).English);

    private static LocalizedText? MedianOf(Standing standing) =>
        standing.AtMedian ? new("trung vị", "the median") : null;

    private static LocalizedText Sentence(params LocalizedText?[] clauses)
    {
        var text = Join("; ", clauses);
        return new LocalizedText(text.Vietnamese + ".", text.English + ".");
    }

    private static LocalizedText List(params LocalizedText?[] items) => Join(", ", items);

    private static LocalizedText Join(string separator, LocalizedText?[] texts) =>
        new(
            string.Join(separator, texts.OfType<LocalizedText>().Select(text => text.Vietnamese)),
            string.Join(separator, texts.OfType<LocalizedText>().Select(text => text.English))
        );

    private static LocalizedText? DataGive(PrintedClaim claim, double? expected) =>
        expected is { } value
            ? Both(style =>
                new($"số liệu là {Value(claim, value, style)}", $"the data give {Value(claim, value, style)}")
            )
            : null;

    private static string Value(PrintedClaim claim, double value, DecimalStyle style)
    {
        int decimals = claim.Quantity.IsWhole() ? 0 : Decimals;
        return IsSigned(claim) ? style.FormatSigned(value, decimals) : style.Format(value, decimals);
    }

    private static bool IsSigned(PrintedClaim claim) =>
        claim.Quantity is ClaimQuantity.Change or ClaimQuantity.RankChange;

    private static string OfRanked(int? ranked) => ranked is { } count ? $"/{count}" : "";

    private static string Number(PrintedNumber number, DecimalStyle style) => Decimal(number.Value, style);

    private static string Decimal(decimal value, DecimalStyle style, string? format = null) =>
        value.ToString(format, CultureInfo.InvariantCulture).Replace('.', style.Separator);

    private static string Level(double value, DecimalStyle style) =>
        style.Format(value, value == Math.Truncate(value) ? 0 : 2);

    // 59546 for 5.9546: a number without decimals that the data bear out once a separator is put in.
    private static PrintedNumber? FindLostSeparator(PrintedNumber number, double? expected)
    {
        if (expected is not { } value || number.Decimals > 0)
        {
            return null;
        }

        decimal meant = number.Value;
        for (int decimals = 1; decimals <= MostLostDecimals; decimals++)
        {
            meant *= 0.1m;
            if (new PrintedNumber(meant) is var candidate && candidate.IsConsistentWith(value))
            {
                return candidate;
            }
        }

        return null;
    }
}
