using System.Text;
using Casebook.Cli.Form.Editing;
using Casebook.Files.Shapes;

namespace Casebook.Cli.Tests.Form;

/// <summary>What holds for every case of this repository, those of the golden sites too.</summary>
public sealed class RoundTripTests
{
    private const int EditsOfACase = 12;
    private static readonly string[] Values =
    [
        "Something else",
        "38.9 °C",
        "a: b",
        "\"quoted\" and 'other'",
        "- dash",
        "x #3",
        "{braces}, [brackets]",
        "ünï – 漢字",
    ];

    public static TheoryData<string> Cases { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.At("content/cases"), "*.md", SearchOption.AllDirectories)
            .Concat(
                Directory
                    .EnumerateFiles(Repository.At("tests/Sites"), "*.md", SearchOption.AllDirectories)
                    .Select(path => path.Replace('\\', '/'))
                    // Most of those of _casebook are copies of the cases above.
                    .Where(path =>
                        path.Contains("/content/cases/", StringComparison.Ordinal) && !path.Contains("/_casebook/", StringComparison.Ordinal)
                    )
            )
            .Select(path => Path.GetRelativePath(Repository.Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_is_read_and_saved_is_the_same_byte_for_byte(string path)
    {
        var bytes = File.ReadAllBytes(Repository.At(path));
        if (CaseText.OfBytes(path, bytes) is not { } text)
            return;
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(text.Written));
        foreach (var part in Some([.. FormParts.Of(CaseDocument.Read(text)).All.Where(part => part.Kind is PartKind.Input or PartKind.Lines)], path))
            Assert.Equal(text.Written, (CaseEdit.Set(text, part.Path, part.Value) ?? text).Written);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_change_of_one_field_is_one_hunk_and_everything_else_reads_as_before(string path)
    {
        if (
            CaseText.OfBytes(path, File.ReadAllBytes(Repository.At(path))) is not { } text
            || CaseDocument.Read(text) is not { IsReadable: true } document
        )
            return;
        var parts = FormParts.Of(document).All.Where(part => part.Kind is PartKind.Input).ToList();
        var chance = new Random(path.Length * 31 + parts.Count);
        var changed = 0;
        for (var i = 0; i < EditsOfACase; i++)
        {
            var part = parts[chance.Next(parts.Count)];
            var value = part.Shape is Shape.Word or Shape.OneDay or Shape.OneNumber ? "other" : Values[chance.Next(Values.Length)];
            if (CaseEdit.Set(text, part.Path, value) is not { } edited || edited.Written == text.Written)
                continue;
            changed++;
            // By the form: this one says what was typed, all others what they said.
            var before = FormParts.Of(document);
            var after = FormParts.Of(CaseDocument.Read(edited));
            Assert.Equal(value, after.Find(part.Path)!.Value);
            Assert.Equal(FormValues.Of(before, part.Path, null).Order(), FormValues.Of(after, part.Path, null).Order());
            // By the lines: what was there before stands in one piece above and in one below.
            var (old, now) = (text.Written.Split('\n'), edited.Written.Split('\n'));
            var top = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
            var bottom = old.Reverse().Zip(now.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
            var hunk = Math.Max(0, old.Length - Math.Min(top, old.Length) - bottom);
            Assert.InRange(hunk, 0, LinesOf(part));
        }
        Assert.True(changed > 0 || parts.Count == 0, "no field of this case can be changed");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_entry_that_is_added_and_removed_leaves_the_case_as_it_was(string path)
    {
        if (
            CaseText.OfBytes(path, File.ReadAllBytes(Repository.At(path))) is not { } text
            || CaseDocument.Read(text) is not { IsReadable: true } document
        )
            return;
        var lists = FormParts
            .Of(document)
            .All.Where(part => part is { Kind: PartKind.List, Node: Casebook.Files.Yaml.YamlSequence { Items.Length: > 0 } })
            .ToList();
        foreach (var list in Some(lists, path))
        {
            var next = list.Parts[^1];
            var at = next.Kind == PartKind.Entry ? $"{next.Path}/{FormPart.LineName}" : next.Path;
            if (next.Kind is not (PartKind.Entry or PartKind.Input) || CaseEdit.Set(text, at, "made-up entry") is not { } more)
                continue;
            Assert.Equal(text.Written, CaseEdit.Remove(more, next.Path)?.Written);
        }
    }

    private static IEnumerable<FormPart> Some(List<FormPart> parts, string path) =>
        parts.Where((_, i) => (i + path.Length) % (1 + parts.Count / 10) == 0);

    // A short entry that gets a detail, or a single value that becomes a list, is written anew.
    private static int LinesOf(FormPart part)
    {
        var around =
            part.Span is null && part.Parent is { Node: Casebook.Files.Yaml.YamlScalar } or { Parent.Node: Casebook.Files.Yaml.YamlScalar }
                ? part.Parent
                : part;
        return around?.Span is { } span && around.Path.Length > 0
            ? (around.Node ?? around.Parent!.Node!).Location.File.Text.AsSpan(span.Start, span.Length).Count('\n') + 1
            : 1;
    }
}
