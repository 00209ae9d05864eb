using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Parse.Guide;

/// <summary>The guide that the program brings along (<c>docs/guide</c>, <c>docs/messages</c>) as pages of a site that asks for it with
/// <c>guide:</c>. A page of the site itself at the same address comes in its place.</summary>
internal static partial class BuiltInGuide
{
    private const string Embedded = "guide/";

    // By the first digit of a code: the page its messages stand on.
    internal static readonly (char Digit, string Page, string Title)[] Parts =
    [
        ('1', "settings", "Messages about settings"),
        ('2', "files", "Messages about files"),
        ('3', "fields", "Messages about what a file says"),
        ('4', "casebook", "Messages about the casebook as a whole"),
        ('5', "pages", "Messages about pictures, themes and pages"),
        ('6', "writing", "Messages about links and about writing the site"),
        ('7', "languages", "Messages about languages"),
    ];

    private static readonly Lazy<ImmutableArray<SourceText>> All = new(() => [.. Written(), .. Messages()]);

    /// <summary>The pages of the guide whose addresses the site's own pages leave free.</summary>
    public static IEnumerable<SourceText> Beside(ImmutableArray<SourceText> pages)
    {
        var own = pages.Select(page => SourceSlug.Of(page.Path)).ToHashSet(StringComparer.Ordinal);
        return All.Value.Where(page => !own.Contains(SourceSlug.Of(page.Path)));
    }

    // In the repository the pages link to each other as files; on a site, where one may be the site's own, by address.
    private static IEnumerable<SourceText> Written()
    {
        var files = EmbeddedFiles.Load(Embedded);
        var paths = files.Enumerate("").ToArray();
        var names = paths.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var text = LinkToFile()
                .Replace(
                    SourceText.Decode(path, files.ReadBytes(path)).Text,
                    link => names.Contains(link.Groups[1].Value) ? $"](/{link.Groups[1].Value}/{link.Groups[2].Value})" : link.Value
                );
            text = LinkToMessage().Replace(text, link => $"]({AddressOf(link.Groups[1].Value)})");
            yield return new SourceText(TextPage.GuideFolder + path[Embedded.Length..], text);
        }
    }

    // A page for each part with what stands in docs/messages.
    private static IEnumerable<SourceText> Messages()
    {
        foreach (var (digit, page, title) in Parts)
        {
            var kinds = Catalogue.All.Where(kind => kind.Code[2] == digit).ToArray();
            var text = new StringBuilder($"---\ntitle: {title}\nsummary: What each message means, and how to correct it.\norder: 1000\n---\n");
            foreach (var kind in kinds)
                text.Append(Section(kind)).Append('\n');
            yield return new SourceText($"{TextPage.GuideFolder}messages/{page}.md", text.ToString());
        }
    }

    // Its headings go one level down, and links to other messages to where those stand here.
    private static string Section(DiagnosticDescriptor kind)
    {
        var isCode = false;
        var lines = (MessageDocs.Find(kind.Code) ?? $"# {kind.Code}: {kind.Title}\n")
            .TrimEnd()
            .Split('\n')
            .Select(line =>
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                    isCode = !isCode;
                if (isCode)
                    return Conflict().IsMatch(line) ? $" {line}" : line;
                if (line.StartsWith("# ", StringComparison.Ordinal))
                    return $"#{line} {{#{kind.Code.ToLowerInvariant()}}}";
                return OtherMessage()
                    .Replace(line.StartsWith("## ", StringComparison.Ordinal) ? $"#{line}" : line, link => $"]({AddressOf(link.Groups[1].Value)})");
            });
        return string.Join('\n', lines) + "\n";
    }

    private static string AddressOf(string code) => $"/messages/{Parts.Single(part => part.Digit == code[2]).Page}/#{code.ToLowerInvariant()}";

    [GeneratedRegex(@"\]\(([a-z-]+)\.md(#[a-z0-9-]*)?\)")]
    private static partial Regex LinkToFile();

    [GeneratedRegex(@"\]\(\.\./messages/(CB[0-9]{3})\.md\)")]
    private static partial Regex LinkToMessage();

    // What Git leaves of two versions is an error wherever a line begins with it, and one page is about that.
    [GeneratedRegex("^(<{7}|={7}|>{7})")]
    private static partial Regex Conflict();

    [GeneratedRegex(@"\]\((CB[0-9]{3})\.md\)")]
    private static partial Regex OtherMessage();
}
