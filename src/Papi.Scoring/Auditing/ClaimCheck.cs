using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Auditing;

/// <summary>Tells whether a claim makes sense before it is judged: whether its years, its node and its quantity fit.</summary>
internal sealed class ClaimCheck(ScoreTable table)
{
    public IReadOnlyList<ClaimProblem> Check(Claim claim)
    {
        var problems = new List<ClaimProblem>();
        if (string.IsNullOrWhiteSpace(claim.Id))
        {
            Add(ClaimField.Id, ClaimMessages.NoId);
        }

        if (string.IsNullOrWhiteSpace(claim.Printed))
        {
            Add(ClaimField.Printed, ClaimMessages.NothingPrinted);
        }

        if (!Enum.IsDefined(claim.Quantity))
        {
            Add(ClaimField.Quantity, ClaimMessages.UnknownQuantity);
        }

        var index = table.FindIndex(claim.Year);
        if (index is null)
        {
            Add(ClaimField.Year, ClaimMessages.YearNotCovered(claim.Year, table.Editions));
        }

        if (Explain(claim, index) is { } explanation)
        {
            Add(ClaimField.Node, explanation);
        }

        CheckBaseYear(claim, Add);
        return problems;

        void Add(ClaimField field, LocalizedText message) =>
            problems.Add(new ClaimProblem(claim.Id ?? "", field, message));
    }

    /// <summary>Finds the node of a claim that was found to be in order.</summary>
    public IndexNode NodeOf(Claim claim)
    {
        var index = table.FindIndex(claim.Year)!;
        return IsAllDimensions(claim.Node) ? index.Total : index.Find(claim.Node);
    }

    private static bool IsAllDimensions(string node) =>
        string.Equals(node.Trim(), Claim.AllDimensions, StringComparison.OrdinalIgnoreCase);

    // Without its edition, a node is judged as little as it can be.
    private static LocalizedText? Explain(Claim claim, CompositeIndex? index)
    {
        if (string.IsNullOrWhiteSpace(claim.Node))
        {
            return ClaimMessages.NoNode;
        }

        if (IsAllDimensions(claim.Node))
        {
            return claim.Quantity.IsAboutParts() || !Enum.IsDefined(claim.Quantity)
                ? null
                : ClaimMessages.NotOfDimensions(claim.Quantity);
        }

        if (index is null)
        {
            return null;
        }

        try
        {
            var node = index.Find(claim.Node);
            return claim.Quantity.IsAboutParts() && node.IsLeaf ? ClaimMessages.NoParts(node, claim.Quantity) : null;
        }
        catch (UnknownNodeException exception)
        {
            return exception.Explanation;
        }
    }

    private void CheckBaseYear(Claim claim, Action<ClaimField, LocalizedText> add)
    {
        bool compares = claim.Quantity.ComparesYears();
        if (claim.BaseYear is not { } year)
        {
            if (compares)
            {
                add(ClaimField.BaseYear, ClaimMessages.NoBaseYear(claim.Quantity));
            }
        }
        else if (!compares && Enum.IsDefined(claim.Quantity))
        {
            add(ClaimField.BaseYear, ClaimMessages.StrayBaseYear(claim.Quantity));
        }
        else if (year == claim.Year)
        {
            add(ClaimField.BaseYear, ClaimMessages.SameYear(year));
        }
        else if (table.FindIndex(year) is null)
        {
            add(ClaimField.BaseYear, ClaimMessages.YearNotCovered(year, table.Editions));
        }
    }
}
