namespace Papi.Scoring.Hierarchy;

/// <summary>What is wrong with the structure of an index.</summary>
public enum StructureProblemKind
{
    /// <summary>The document is not JSON, or not of the expected form.</summary>
    MalformedDocument = 0,

    /// <summary>A word is not one of those that its property allows.</summary>
    InvalidValue,

    /// <summary>An id, a code or a name is empty or has characters that are not allowed.</summary>
    InvalidName,

    /// <summary>Two nodes share an id or a code.</summary>
    DuplicateId,

    /// <summary>A node names a parent that does not exist.</summary>
    Orphan,

    /// <summary>A node is its own ancestor.</summary>
    Cycle,

    /// <summary>There is no node without a parent, or more than one.</summary>
    RootCount,

    /// <summary>A node has an aggregation rule but no scored child.</summary>
    EmptyParent,

    /// <summary>A scale is half given, not finite, or its lower end is not below its upper end.</summary>
    InvalidScale,

    /// <summary>A scale is not given and does not follow from the structure.</summary>
    MissingScale,

    /// <summary>The scale of a sum is not the sum of its children's scales.</summary>
    ScaleMismatch,

    /// <summary>A weight is not above 0 and at most 1, is given for some siblings only, does not add up to 1, or stands under a sum.</summary>
    WeightOutOfRange,

    /// <summary>The first year is after the last, or no survey year at all.</summary>
    InvalidYears,

    /// <summary>Two editions of a series cover the same year, or have the same id or number.</summary>
    YearOverlap,

    /// <summary>A break names a node that the edition does not have, or a year outside the edition.</summary>
    InvalidBreak,
}
