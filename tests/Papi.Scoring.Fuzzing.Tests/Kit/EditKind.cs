namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>How a text is damaged at one place.</summary>
internal enum EditKind
{
    /// <summary>The end is cut off.</summary>
    Cut,

    /// <summary>A few characters go.</summary>
    Remove,

    /// <summary>A token is put in.</summary>
    Insert,

    /// <summary>A token takes the place of as many characters.</summary>
    Overwrite,

    /// <summary>A token takes the place of a whole word or number.</summary>
    Word,

    /// <summary>Bits of one character change.</summary>
    Flip,

    /// <summary>A stretch stands twice.</summary>
    Repeat,

    /// <summary>A whole line stands twice: a row, a header, a property.</summary>
    RepeatLine,

    /// <summary>A whole line goes.</summary>
    RemoveLine,

    /// <summary>A token is put in up to 4096 times: a very long field, a very deep nesting.</summary>
    Stretch,
}
