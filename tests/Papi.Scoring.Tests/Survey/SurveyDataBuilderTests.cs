using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class SurveyDataBuilderTests
{
    [Fact]
    public void Build_NumbersAndLabels_AreReadBackWithMissingOnes()
    {
        double[] numbers = [1.5, double.NaN];
        var data = new SurveyDataBuilder(2)
            .AddNumbers("x", numbers)
            .AddNumbers("y", [null, 2])
            .AddCategories("a", ["u", null])
            .AddCategories("b", ["v", "w", "unused"], [1, -1])
            .Build();
        numbers[0] = 9;

        (data.NumberAt("x", 0), data.NumberAt("x", 1), data.NumberAt("y", 0)).Should().Be((1.5, null, null));
        (data.CategoryAt("a", 0), data.CategoryAt("a", 1)).Should().Be(("u", null));
        (data.CategoryAt("b", 0), data.CategoryAt("b", 1)).Should().Be(("w", null));
        data.LabelsOf("b").Should().Equal("v", "w", "unused");
        data.ToString().Should().Be("2 rows, 2 columns of numbers, 2 of labels");
        data.Invoking(item => item.NumberAt("x", 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("x", 1, "The column x stands twice.*")]
    [InlineData("y", 2, "y has 2 rows; the data have 1.*")]
    public void AddNumbers_WrongNameOrLength_IsNamed(string name, int rows, string message) =>
        new SurveyDataBuilder(1)
            .AddNumbers("x", [1])
            .Invoking(builder => builder.AddNumbers(name, new double[rows]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void AddNumbers_Infinity_IsNamedWithItsRow() =>
        new SurveyDataBuilder(2)
            .Invoking(builder => builder.AddNumbers("x", [1, double.PositiveInfinity]))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*row 2*");

    [Fact]
    public void AddCategories_CodeWithoutALabel_IsNamedWithItsRow() =>
        new SurveyDataBuilder(2)
            .Invoking(builder => builder.AddCategories("a", ["u"], [0, 1]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Row 2 of a has the code 1, but there are 1 labels.*");
}
