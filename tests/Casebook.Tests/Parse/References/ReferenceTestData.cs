using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;

namespace Casebook.Tests.Parse.References;

/// <summary>Data files beside the tests, and short ways to read references.</summary>
internal static class ReferenceTestData
{
    /// <summary>A file of this project, by its path from the project's folder.</summary>
    public static SourceText File(string path)
    {
        using var stream = typeof(ReferenceTestData).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return SourceText.Decode(path, bytes.ToArray());
    }

    public static Work ReadPasted(string pasted, DiagnosticBag? problems = null) =>
        new ReferenceReader().ReadPasted(
            new Located<string>(pasted, new SourceText("content/cases/a.md", pasted).At(0, pasted.Length)),
            problems ?? new DiagnosticBag()
        );

    public static ImmutableArray<Work> ReadLibrary(string name, string text, DiagnosticBag? problems = null) =>
        LibraryFileParser.Parse(new SourceText($"content/references/{name}", text), new ReferenceReader(), problems ?? new DiagnosticBag());

    public static ImmutableArray<Work> ReadLibrary(SourceText file) => LibraryFileParser.Parse(file, new ReferenceReader(), new DiagnosticBag());

    public static string Names(ImmutableArray<Person> people) =>
        string.Join(
            "; ",
            people.Select(person =>
                person.IsGroup ? $"[{person.Family}]" : $"{person.Particle} {person.Family} {person.Initials} {person.Suffix}".Trim()
            )
        );

    /// <summary>Everything a work says but its place, as text that can be compared.</summary>
    public static string Describe(Work work) =>
        string.Join(
            '\n',
            $"{work.Key} {work.Type} {work.Genre} more={work.MoreAuthors} parsed={work.IsParsed}",
            $"authors {string.Join("; ", work.Authors)}",
            $"editors {string.Join("; ", work.Editors)}",
            $"title {work.Title}",
            $"in {work.Container} {work.ContainerShort} {work.OriginalTitle} {work.Stage}",
            $"on {work.Year}-{work.Month}-{work.Day}",
            $"at {work.Volume} ({work.Issue}) {work.Pages} {work.ArticleNumber}",
            $"ids {work.Doi} {work.Pmid} {work.Pmcid} {work.Issn} {work.Isbn}",
            $"by {work.Publisher} {work.Place} {work.Edition}",
            $"web {work.Url} {work.Accessed} {work.Language} {work.Licence} {work.Status?.Key()}"
        );
}
