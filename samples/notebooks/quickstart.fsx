// dotnet fsi quickstart.fsx: the ten best provinces of a year, where one of them stood before, and the same as a table.
#r "nuget: Papi.Scoring.Data"
#r "nuget: Papi.Scoring.Reporting"

open Papi.Scoring
open Papi.Scoring.Data
open Papi.Scoring.Reporting.Tables

let scored = PublishedScores.Table.Aggregate()
let ranking = scored.Year(SurveyYear 2024).Rank()

ranking.Rows |> Seq.truncate 10 |> Seq.iter (printfn "%O")

scored.Profile("Lai Châu", SurveyYear 2024).History |> Seq.truncate 3 |> Seq.iter (printfn "%O")

// As a table to read, and as columns for a data frame or a chart.
scored.Year(SurveyYear 2024).Strengths("Lai Châu").ToTable(Language.English).ToText().Split '\n'
|> Seq.truncate 8
|> Seq.iter (printfn "%s")

let scores = ranking.ToTable().NumbersOf "score" |> Seq.choose Option.ofNullable
printfn "%d scores, mean %.4f" (Seq.length scores) (Seq.average scores)
