// dotnet fsi quickstart.fsx: the ten best provinces of a year, and where one of them stood before.
#r "nuget: Papi.Scoring.Data"

open Papi.Scoring
open Papi.Scoring.Data

let scored = PublishedScores.Table.Aggregate()

scored.Year(SurveyYear 2024).Rank().Rows |> Seq.truncate 10 |> Seq.iter (printfn "%O")

scored.Profile("Lai Châu", SurveyYear 2024).History |> Seq.truncate 3 |> Seq.iter (printfn "%O")
