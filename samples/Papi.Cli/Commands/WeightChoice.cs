using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Construction;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Commands;

/// <summary>What <c>--weights</c> says of the weights of the dimensions.</summary>
internal sealed class WeightChoice
{
    private const string Equal = "equal";

    private const string Nominal = "none";

    private readonly string _word;

    private readonly WeightVariation? _variation;

    private WeightChoice(string word, WeightVariation? variation = null)
    {
        _word = word;
        _variation = variation;
    }

    /// <summary>Gets the choice where none is made: up to a quarter more or less, as in the examples of COINr.</summary>
    public static WeightChoice Usual { get; } = Of(WeightVariation.Noise(0.25));

    public static IReadOnlyList<string> Forms { get; } =
    ["noise:FACTOR (0 ≤ FACTOR < 1)", "dirichlet:CONCENTRATION (≥ 0.1)", Equal, Nominal];

    public static bool TryParse(string text, [NotNullWhen(true)] out WeightChoice? choice)
    {
        string? word = Array.Find([Equal, Nominal], known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
        choice =
            word is not null ? new WeightChoice(word)
            : WeightVariation.TryParse(text, out var variation) ? Of(variation)
            : null;
        return choice is not null;
    }

    /// <summary>Gets how the weights vary; null where they are the nominal ones.</summary>
    public WeightVariation? For(IndexDesign design)
    {
        if (!string.Equals(_word, Equal, StringComparison.Ordinal))
        {
            return _variation;
        }

        double[] ones = [.. design.ChildrenOf(design.Root.Code).Select(_ => 1.0)];
        return WeightVariation.Given([ones]);
    }

    /// <summary>Returns the choice as it is written.</summary>
    public override string ToString() => _word;

    private static WeightChoice Of(WeightVariation variation) => new(variation.ToString(), variation);
}
