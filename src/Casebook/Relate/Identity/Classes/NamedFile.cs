using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>A file that a text names by what says who somebody is: <c>attwater_doreen_voice.m4a</c>.</summary>
internal sealed class NamedFile : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words => "jpg jpeg png heic tif tiff bmp gif wav avi mov pdf doc docx txt dcm zip xls xlsx csv".Split(' ');

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenInFileName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (text.At(token.Start - 1) != '.' || text.Text[token.Start..token.End] is [>= '0' and <= '9', ..] or { Length: > 4 })
            return null;
        var start = token.Start - 1;
        while (start > 0 && (char.IsLetterOrDigit(text.At(start - 1)) || text.At(start - 1) is '_' or '-' or '.'))
            start--;
        return FileNames.Find(text.Text[start..(token.Start - 1)].ToString()) is null ? null : TextSpan.Between(start, token.End);
    }
}
