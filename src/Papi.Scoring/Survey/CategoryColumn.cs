namespace Papi.Scoring.Survey;

/// <summary>A text column as whole numbers: each row has the index of its label, or <see cref="Missing"/>.</summary>
internal sealed class CategoryColumn(string[] labels, int[] codes)
{
    /// <summary>The code of a row without a label.</summary>
    public const int Missing = -1;

    public string[] Labels { get; } = labels;

    public int[] Codes { get; } = codes;

    public string? LabelAt(int row) => Codes[row] == Missing ? null : Labels[Codes[row]];
}
