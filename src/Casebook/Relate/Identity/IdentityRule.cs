using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(int Start, int End);

/// <summary>
/// Looks for one class of identifiers. A scan calls it only where one of its words stands, or where a number, a code or one of its marks does, so
/// that a text without them costs next to nothing;
/// its patterns begin at that place (<c>\G</c>) and have no unbounded repetition within another.
/// </summary>
internal abstract class IdentityRule
{
    /// <summary>Words in small letters where the rule looks.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Whether it looks at every number.</summary>
    public virtual bool LooksAtNumbers => false;

    /// <summary>Whether it looks at every word of letters and digits.</summary>
    public virtual bool LooksAtCodes => false;

    /// <summary>Single characters where it looks.</summary>
    public virtual ImmutableArray<char> Marks => [];

    /// <summary>Whether what it finds is a patient's wherever it stands: pages and definitions name doctors, hospitals and days of their own.</summary>
    public virtual bool IsOfPatientsAlone => false;

    /// <summary>What it finds at a place; null when nothing.</summary>
    public abstract TextSpan? Look(IdentityText text, Token token);

    /// <summary>The message for what it found.</summary>
    /// <param name="at">Where.</param>
    /// <param name="seen">What, its middle masked.</param>
    public abstract Diagnostic Report(TextLocation at, string seen);

    /// <summary>What a pattern that begins with <c>\G</c> finds at a place.</summary>
    protected static TextSpan? Find(IdentityText text, System.Text.RegularExpressions.Regex anchored, int at) =>
        text.Match(anchored, at) is > 0 and var length ? new TextSpan(at, length) : null;
}
