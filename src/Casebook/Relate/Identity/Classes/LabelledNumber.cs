using System.Text.RegularExpressions;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>A number or code that is told by the label before it.</summary>
internal abstract partial class LabelledNumber : IdentityRule
{
    private const int MaxDistance = 60;

    /// <summary>The label with what may stand between it and the number; begins with <c>\G</c>.</summary>
    protected abstract Regex Label { get; }

    /// <summary>How many digits the number has at least.</summary>
    protected virtual int MinDigits => 3;

    /// <summary>Whether the sentence or the value says that the label means something else.</summary>
    protected virtual bool IsOther(ReadOnlySpan<char> sentence, ReadOnlySpan<char> value) => false;

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (!text.After(token.End, MaxDistance).ContainsAnyInRange('0', '9') || text.Match(Label, token.Start) is not (> 0 and var label))
            return null;
        var value = text.Match(Value(), token.Start + label);
        if (value <= 0)
            return Find(text, InBrackets(), token.Start + label) is { } far && !IsOther(text.Sentence(token.Start), "")
                ? TextSpan.Between(token.Start, far.End)
                : null;
        var words = text.Text.Slice(token.Start + label, value);
        var digits = 0;
        foreach (var c in words)
        {
            if (char.IsAsciiDigit(c))
                digits++;
        }
        return digits < MinDigits || IsOther(text.Sentence(token.Start), words) ? null : new TextSpan(token.Start, label + value);
    }

    // The Aadhaar number was entered in the register (4821 6037 7151).
    [GeneratedRegex(@"\G[^\n.;()\d]{0,60}\((?:[A-Z]{0,3}[ -]?)?\d(?:[ -]?\d){6,17}\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex($@"\G[""'“(]?{Shapes.Number}", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
