// dotnet run quickstart.cs (from .NET 10): the five best provinces of a year as a table, and the scores of all as numbers.
#:package Papi.Scoring.Data@*
#:package Papi.Scoring.Reporting@*
#:property PublishAot=false

using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Reporting.Tables;

var year = PublishedScores.Table.Aggregate().Year(2024);
var table = year.Rank().ToTable(Language.English, year.Classify());

foreach (string line in table.ToText().Split('\n').Take(9))
{
    Console.WriteLine(line);
}

Console.WriteLine(FormattableString.Invariant($"mean {table.NumbersOf("score").Average():0.0000}"));
