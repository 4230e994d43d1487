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
    public void AddNumbers_WrongNameOrLength_IsNamed(string name, int rows, string message)
    {
        var builder = new SurveyDataBuilder(1).AddNumbers("x", [1]);

        builder
            .Invoking(item => item.AddNumbers(name, new double[rows]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);
        builder
            .Invoking(item => item.AddNumbers(name, new double?[rows]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);
    }

    [Fact]
    public void AddNumbers_Infinity_IsNamedWithItsRow()
    {
        double[] numbers = [1, double.NegativeInfinity];
        double?[] optional = [1, double.NaN];
        var builder = new SurveyDataBuilder(2);

        builder
            .Invoking(item => item.AddNumbers("x", numbers))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A number of x is finite; row 2 is not.*")
            .Which.ActualValue.Should()
            .Be(double.NegativeInfinity);
        builder
            .Invoking(item => item.AddNumbers("x", optional))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A number of x is finite, a missing one is null; row 2 is neither.*");
        builder.Build().NumberColumns.Should().BeEmpty();
    }

    [Fact]
    public void AddCategories_LabelsThatAreNoneOrTwice_AreRefused()
    {
        string[][] labels =
        [
            ["u", "u"],
            ["u", null!],
        ];

        labels
            .Should()
            .AllSatisfy(same =>
                new SurveyDataBuilder(1)
                    .Invoking(builder => builder.AddCategories("a", same, [0]))
                    .Should()
                    .Throw<ArgumentException>()
                    .WithParameterName("labels")
                    .WithMessage("The labels of a are not null and all different.*")
            );
    }

    [Fact]
    public void AddCategories_CodeBelowMissing_IsRefused() =>
        new SurveyDataBuilder(1)
            .Invoking(builder => builder.AddCategories("a", ["u"], [-2]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Row 1 of a has the code -2, but there are 1 labels.*");

    [Theory]
    [InlineData("", 1)]
    [InlineData(" ", 1)]
    [InlineData("x", 1)]
    [InlineData("b", 2)]
    public void AddCategories_WrongNameOrLength_IsRefused(string name, int rows)
    {
        var builder = new SurveyDataBuilder(1).AddNumbers("x", [1]);

        builder
            .Invoking(item => item.AddCategories(name, new string[rows]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(name));
        builder
            .Invoking(item => item.AddCategories(name, ["u"], new int[rows]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(name));
    }

    [Fact]
    public void Constructor_FewerThanNoRows_IsRefused() =>
        FluentActions
            .Invoking(() => new SurveyDataBuilder(-1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("rowCount");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void NumberAt_NoSuchRow_IsTold(int row)
    {
        var data = new SurveyDataBuilder(2).AddNumbers("x", [1, 2]).AddCategories("a", ["u", "v"]).Build();

        data.Invoking(item => item.NumberAt("x", row))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A row is 0 or more and below 2.*")
            .Which.ActualValue.Should()
            .Be(row);
        data.Invoking(item => item.CategoryAt("a", row)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void LabelsOf_AnotherColumn_IsToldWhatThereIs()
    {
        var data = new SurveyDataBuilder(1).AddNumbers("x", [1]).AddCategories("sex", ["f"]).Build();

        data.Invoking(item => item.LabelsOf("x"))
            .Should()
            .Throw<UnknownColumnException>()
            .WithMessage("The column 'x' does not hold labels.");
        data.Invoking(item => item.LabelsOf("sexx"))
            .Should()
            .Throw<UnknownColumnException>()
            .WithMessage("There is no column 'sexx' of labels; nearest: sex.");
        data.Invoking(item => item.NumberAt("something else", 0))
            .Should()
            .Throw<UnknownColumnException>()
            .WithMessage("There is no column 'something else' of numbers.");
    }

    [Fact]
    public void AddCategories_CodeWithoutALabel_IsNamedWithItsRow() =>
        new SurveyDataBuilder(2)
            .Invoking(builder => builder.AddCategories("a", ["u"], [0, 1]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Row 2 of a has the code 1, but there are 1 labels.*");
}
