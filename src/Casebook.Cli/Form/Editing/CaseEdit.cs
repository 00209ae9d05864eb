using Casebook.Files;

namespace Casebook.Cli.Form.Editing;

/// <summary>Changes one place of a case and looks whether everything else still reads as before.</summary>
internal static class CaseEdit
{
    /// <summary>Path of the whole file.</summary>
    public const string WholeFile = "file";

    /// <summary>Where the paths of the story begin: <c>story/2/text</c>, <c>story/2/heading</c>.</summary>
    public const string Story = "story";

    /// <summary>The case with one place changed; null when the form cannot do that without touching others. The same text when there is nothing to
    /// change.</summary>
    /// <param name="text">The case.</param>
    /// <param name="path">The place.</param>
    /// <param name="value">What it is to say, with line feeds; empty to take it out.</param>
    public static CaseText? Set(CaseText text, string path, string value)
    {
        if (path == WholeFile)
            return text.With(new TextSpan(0, text.Source.Text.Length), value);
        var document = CaseDocument.Read(text);
        if (path.Split('/') is [Story, var number, var what] && int.TryParse(number, out var index))
            return StoryEdit.Set(document, index, what, value);
        if (!document.IsReadable)
            return null;
        var form = FormParts.Of(document);
        if (form.Find(path) is not { } part)
            return null;
        value = part.Kind == PartKind.Lines ? value.TrimEnd() : value.Trim();
        if (value == part.Value && part.Kind is PartKind.Input or PartKind.Lines)
            return text;
        if (new FieldEdit(document).Set(part, value) is not { } edit)
            return null;
        var changed = text.With(edit.Span, edit.By);
        return OnlyThat(form, part, value, CaseDocument.Read(changed), document) ? changed : null;
    }

    /// <summary>The case without an entry of a list, or without a field.</summary>
    public static CaseText? Remove(CaseText text, string path)
    {
        var document = CaseDocument.Read(text);
        if (!document.IsReadable)
            return null;
        var form = FormParts.Of(document);
        if (form.Find(path) is not { } part)
            return null;
        if (part.Span is null)
            return text;
        if (new FieldRemoval(new Written(text.Source.Text)).Of(part) is not { } edit)
            return null;
        var changed = text.With(edit.Span, edit.By);
        return OnlyThat(form, part, "", CaseDocument.Read(changed), document) ? changed : null;
    }

    private static bool OnlyThat(FormPart form, FormPart part, string value, CaseDocument after, CaseDocument before)
    {
        if (!after.IsReadable || StoryOf(after) != StoryOf(before))
            return false;
        var now = FormParts.Of(after);
        var isGone = value.Length == 0;
        if (part.Kind is PartKind.Input && !isGone && now.Find(part.Path)?.Value != Expected(part, value))
            return false;
        var list = isGone ? ListShortenedBy(part) : null;
        var gone = isGone ? (list is null ? part.Path : list.Value.Item) : part.Path;
        return FormValues.Of(form, gone, list).SetEquals(FormValues.Of(now, isGone && list is not null ? null : gone, null));
    }

    private static string StoryOf(CaseDocument document) =>
        document.Text.Source.Text[
            (document.Sections is [var first, ..] ? Math.Min(first.Words.Start, first.Text.Start) : document.Text.Source.Text.Length)..
        ];

    // A line is read back as it is written: one space behind its colon.
    private static string Expected(FormPart part, string value) =>
        part.IsLine && FormParts.IsPairAfter(part) && FieldEdit.Split(value) is (var name, { } words) ? $"{name}: {words}" : value;

    // Whose numbers move up when the part is gone: the list that keeps other entries.
    private static (string List, string Item, int Index)? ListShortenedBy(FormPart part)
    {
        for (var one = part.IsLine ? part.Parent! : part; one.Parent is { } parent; one = parent)
        {
            if (one.Index >= 0 && parent.Kind == PartKind.List)
                return parent.Parts.Count(entry => entry.Span is not null) > 1 ? (parent.Path, one.Path, one.Index) : null;
            if (parent.Parts.Count(other => other.Span is not null) > 1)
                return null;
        }
        return null;
    }
}
