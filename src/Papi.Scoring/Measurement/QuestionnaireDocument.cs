namespace Papi.Scoring.Measurement;

/// <summary>The JSON form of a questionnaire; <see cref="Questionnaire"/> explains it.</summary>
/// <remarks>Closed lists are texts here, so that a wrong word is one problem among all the others.</remarks>
internal sealed record QuestionnaireDocument(IReadOnlyList<QuestionnaireDocument.Indicator> Indicators)
{
    internal sealed record Indicator(
        string Node,
        string Question,
        string Measure,
        IReadOnlyList<double>? Valid = null,
        IReadOnlyList<double>? Counted = null,
        string? Direction = null,
        IReadOnlyList<double>? Scale = null
    );
}
