namespace Papi.Scoring.Files;

/// <summary>A column of strata, clusters or groups while it is read.</summary>
/// <param name="index">The 0-based index of the column in the file.</param>
/// <param name="name">The name in the header.</param>
/// <param name="whenMissing">What is wrong with an empty cell; null where it may be empty.</param>
/// <param name="labels">The labels of its codes; null without any.</param>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class MicrodataTextColumn(
    int index,
    string name,
    LocalizedText? whenMissing,
    IReadOnlyDictionary<string, string>? labels
)
{
    /// <summary>What stands for an empty cell among the codes: −1.</summary>
    public const int Missing = -1;

    private readonly TextCodes _codes = new();

    private readonly GrowingColumn<int> _rows = new();

    public string Name { get; } = name;

    /// <summary>Reads the cell of the current row.</summary>
    public void Read(TableReader row, ProblemList problems)
    {
        var text = row.Utf8(index);
        if (!text.IsEmpty)
        {
            _rows.Add(_codes.Encode(text));
            return;
        }

        _rows.Add(Missing);
        if (whenMissing is not null)
        {
            problems.Add(row[index], whenMissing);
        }
    }

    /// <summary>Moves out the codes of the rows read so far, with the texts that they stand for.</summary>
    public MicrodataTexts Take()
    {
        string[] texts = _codes.ToTexts();
        int[] codes = _rows.TakeAll();
        if (labels is null)
        {
            return new MicrodataTexts(codes, texts);
        }

        var codeOfLabel = new Dictionary<string, int>(StringComparer.Ordinal);
        var labelled = Array.ConvertAll(
            texts,
            text =>
            {
                string label = labels.GetValueOrDefault(text, text);
                codeOfLabel.TryAdd(label, codeOfLabel.Count);
                return codeOfLabel[label];
            }
        );
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = codes[i] == Missing ? Missing : labelled[codes[i]];
        }

        return new MicrodataTexts(codes, [.. codeOfLabel.OrderBy(label => label.Value).Select(label => label.Key)]);
    }
}
