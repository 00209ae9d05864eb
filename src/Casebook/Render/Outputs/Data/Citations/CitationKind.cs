namespace Casebook.Render.Outputs.Data.Citations;

/// <summary>How a case names a work.</summary>
internal enum CitationKind
{
    /// <summary>Its text cites it.</summary>
    Citation,

    /// <summary>One of its questions rests on it.</summary>
    Question,

    /// <summary>It only lists it.</summary>
    FurtherReading,

    RetoldFrom,
}
