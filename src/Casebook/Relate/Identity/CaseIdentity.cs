using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Identity.Classes;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity;

/// <summary>Finds what may say who the patient of a case is: in its whole file (fields, prose, captions, questions), its address and the names of its
/// pictures.</summary>
internal static class CaseIdentity
{
    [ThreadStatic]
    private static IdentityText? _text;

    /// <summary>Every sighting, in the order of the file; the same file gives the same ones, so a preview asks once.</summary>
    public static ImmutableArray<Diagnostic> Find(TeachingCase source, SourceMemory? memory) =>
        SourceMemory.Recall(memory, source.File.Path, source.File, () => new Seen(Look(source))).Found;

    private static ImmutableArray<Diagnostic> Look(TeachingCase source)
    {
        var text = _text ??= new IdentityText();
        CaseText.Read(source, text);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (FileNames.Find(source.Slug) is { } inSlug)
            found.Add(RelateProblems.SeenInFileName(source.File.At(0, 0), Masked.Text(inSlug)));
        foreach (var picture in PersonPictures.Of(source))
        {
            if (FileNames.Find(Path.GetFileNameWithoutExtension(picture.File.Value)) is { } inName)
                found.Add(RelateProblems.SeenInFileName(picture.File.Location, Masked.Text(inName)));
        }
        foreach (var (rule, span) in IdentityScan.Find(text))
            found.Add(rule.Report(source.File.At(text.SourceOf(span)), Masked.Text(text.Text.Slice(span.Start, span.Length))));
        foreach (var (address, at) in text.Addresses)
        {
            var written = source.File.Text.AsSpan(address.Start, address.Length);
            if (PersonalPage.IsPersonal(written, text.Sentence(at)))
                found.Add(RelateProblems.SeenPage(source.File.At(address), Masked.Text(written)));
        }
        return found.DrainToImmutable();
    }

    private sealed record Seen(ImmutableArray<Diagnostic> Found);
}
