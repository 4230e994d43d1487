namespace Papi.Scoring.Scores;

/// <summary>Why a province has no score on a node.</summary>
public enum MissingReason
{
    /// <summary>The score is there.</summary>
    None = 0,

    /// <summary>There is no figure for the node nor for any part of it.</summary>
    NoData,

    /// <summary>A part of the node has no score, and the missing-data policy does not make up for it.</summary>
    MissingPart,

    /// <summary>The indicators at hand are not all that the score is made of: some are missing, or the edition does not know them all.</summary>
    IncompleteIndicators,

    /// <summary>Some part has a figure, but the table has not been aggregated.</summary>
    NotAggregated,

    /// <summary>
    /// The province was formed from several, one of them at least has no score on the node, and so there is no estimate;
    /// see <see cref="YearScores.MissingPredecessors"/>.
    /// </summary>
    MissingPredecessor,
}
