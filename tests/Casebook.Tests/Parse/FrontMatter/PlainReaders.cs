using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse;
using Casebook.Parse.FrontMatter;

namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>Takes Markdown as plain words.</summary>
internal sealed class PlainMarkdown : IMarkdownReader
{
    public Document ReadDocument(SourceText file, TextSpan body, DiagnosticBag problems) =>
        new([new Paragraph([new TextRun(file.Text.Substring(body.Start, body.Length))], file.At(body))], []);

    public RichText ReadRichText(Located<string> text, DiagnosticBag problems) => new(text.Value, [new TextRun(text.Value)], text.Location);
}

/// <summary>Takes a reference as its words.</summary>
internal sealed class PlainReferences : IReferenceReader
{
    public Work ReadPasted(Located<string> text, DiagnosticBag problems) =>
        new()
        {
            Key = "",
            KeyIsGenerated = true,
            Location = text.Location,
            AsWritten = text.Value,
        };

    public Work ReadStructured(YamlMapping entry, DiagnosticBag problems) =>
        new()
        {
            Key = (entry["key"] as YamlScalar)?.Text ?? "",
            Location = entry.Location,
            Title = (entry["title"] as YamlScalar)?.Text ?? "",
        };
}

/// <summary>Reads cases out of front matter alone.</summary>
internal static class Reading
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>The whole file as given.</summary>
    public static (TeachingCase Case, IReadOnlyList<Diagnostic> Problems) File(string text, string language = "en")
    {
        var problems = new DiagnosticBag();
        var read = CaseFileParser.Parse(
            new SourceText("content/cases/made-up.md", text),
            new BuildOptions { Today = Today },
            new PlainMarkdown(),
            new PlainReferences(),
            problems,
            language
        );
        return (read, problems.ToImmutable());
    }

    /// <summary>These lines below a title, with a body.</summary>
    public static (TeachingCase Case, IReadOnlyList<Diagnostic> Problems) Fields(string lines, string language = "en") =>
        File($"---\ntitle: Made-up case\n{lines}\n---\nText.\n", language);

    /// <summary>As above, when nothing is wrong.</summary>
    public static TeachingCase Sound(string lines)
    {
        var (read, problems) = Fields(lines);
        Assert.Empty(problems.Select(Shown));
        return read;
    }

    /// <summary>The only problem of these lines.</summary>
    public static Diagnostic Problem(string lines) => Assert.Single(Fields(lines).Problems);

    /// <summary>Line, column, code and words in one text.</summary>
    public static string Shown(Diagnostic problem) => $"{problem.Line}:{problem.Column} {problem.Code} {problem.Message}";

    /// <summary>The characters of a file that a place covers.</summary>
    public static string Covered(TextLocation place) => place.File.Text.Substring(place.Span.Start, place.Span.Length);
}
