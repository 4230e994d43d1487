using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Multivariate;

/// <summary>The sentences about the structure of an index, numbers with the separator of the language.</summary>
internal static class StructureMessages
{
    public static LocalizedText LowCoverage(string indicator, int present, int expected, double threshold) =>
        Both(number =>
            new(
                $"{indicator}: {present}/{expected} đơn vị có số liệu, tỷ lệ {number(Share(present, expected))}, dưới ngưỡng {number(threshold)}.",
                $"{indicator}: {present} of {expected} units have a value, a share of {number(Share(present, expected))}, below {number(threshold)}."
            )
        );

    public static LocalizedText LowUnitCoverage(UnitCoverage unit, double threshold) =>
        Both(number =>
            new(
                $"Đơn vị {unit.Unit}: có số liệu của {unit.Present}/{unit.Expected} chỉ tiêu, tỷ lệ {number(unit.Share)}, dưới ngưỡng {number(threshold)}.",
                $"Unit {unit.Unit} has a value of {unit.Present} of {unit.Expected} indicators, a share of {number(unit.Share)}, below {number(threshold)}."
            )
        );

    public static LocalizedText Constant(string indicator, double value) =>
        Both(number =>
            new(
                $"{indicator}: mọi đơn vị có cùng giá trị {number(value)}, không phân biệt được các đơn vị.",
                $"{indicator}: all units have the value {number(value)}, which tells them not apart."
            )
        );

    public static LocalizedText FewUnique(string indicator, int unique, int present, double threshold) =>
        Both(number =>
            new(
                $"{indicator}: chỉ có {unique} giá trị khác nhau trong {present}, tỷ lệ {number(Share(unique, present))}, dưới ngưỡng {number(threshold)}.",
                $"{indicator}: only {unique} of {present} values are different, a share of {number(Share(unique, present))}, below {number(threshold)}."
            )
        );

    public static LocalizedText SkewedHeavyTailed(string indicator, double skewness, double kurtosis) =>
        Both(number =>
            new(
                $"{indicator}: phân bố lệch (độ lệch {number(skewness)}) và đuôi dày (độ nhọn {number(kurtosis)}), có thể có giá trị ngoại lai.",
                $"{indicator}: the distribution is skewed ({number(skewness)}) with heavy tails (kurtosis {number(kurtosis)}); there may be outliers."
            )
        );

    public static LocalizedText Redundant(Correlation pair, double value, double threshold) =>
        Both(number =>
            new(
                $"{pair.First} và {pair.Second} ({pair.Parent}): tương quan {number(value)}, độ lớn trên ngưỡng {number(threshold)}; hai mục gần như trùng nội dung.",
                $"{pair.First} and {pair.Second} ({pair.Parent}): a correlation of {number(value)}, beyond {number(threshold)}; they say nearly the same."
            )
        );

    public static LocalizedText Negative(Correlation pair, double value, double threshold) =>
        Both(number =>
            new(
                $"{pair.First} và {pair.Second} ({pair.Parent}): tương quan {number(value)}, dưới ngưỡng {number(threshold)}; mục này tốt hơn thì mục kia thường kém hơn.",
                $"{pair.First} and {pair.Second} ({pair.Parent}): a correlation of {number(value)}, below {number(threshold)}; where one is better, the other tends to be worse."
            )
        );

    public static LocalizedText LowAlpha(string parent, double alpha, double threshold) =>
        Both(number =>
            new(
                $"{parent}: Cronbach's alpha {number(alpha)}, dưới ngưỡng {number(threshold)}; các chỉ tiêu khó xem là đo cùng một nội dung.",
                $"{parent}: Cronbach's alpha {number(alpha)}, below {number(threshold)}; the indicators hardly measure one thing."
            )
        );

    public static LocalizedText SeveralComponents(string parent, int components) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{parent}: {components} thành phần chính có trị riêng lớn hơn 1; các chỉ tiêu đo nhiều nội dung."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{parent}: {components} principal components have an eigenvalue above 1; the indicators measure several things."
            )
        );

    private static double Share(int part, int whole) => (double)part / whole;

    private static LocalizedText Both(Func<Func<double, string>, LocalizedText> text) =>
        new(
            text(value => Number(value).Replace('.', DecimalStyle.Vietnamese.Separator)).Vietnamese,
            text(Number).English
        );

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
