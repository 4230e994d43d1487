using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>How the values of one indicator are given: the scale, and which end of it is the good one.</summary>
/// <param name="Scale">The scale; null where neither the file nor the edition has one.</param>
/// <param name="Direction">The direction.</param>
internal sealed record IndicatorMeasurement(ScoreRange? Scale, IndicatorDirection Direction)
{
    /// <summary>Tells whether a value belongs to the scale it is given on, and so to that of the edition.</summary>
    /// <param name="value">The value as it is in the file.</param>
    /// <param name="node">The indicator.</param>
    public bool Contains(double value, IndexNode node) =>
        (Scale is not { } given || given.Contains(value))
        && (node.Scale is not { } own || own.Contains(Express(value, node)));

    /// <summary>Gets the value on the scale of the edition.</summary>
    /// <param name="value">The value as it is in the file.</param>
    /// <param name="node">The indicator.</param>
    /// <returns>The same number to the last bit where the edition measures in this way too.</returns>
    public double Express(double value, IndexNode node)
    {
        if ((Scale == node.Scale && Direction == node.Direction) || Scale is not { } given || node.Scale is not { } own)
        {
            return value;
        }

        double share = given.ShareOf(value);
        return own.At(Direction == node.Direction ? share : 1 - share);
    }
}
