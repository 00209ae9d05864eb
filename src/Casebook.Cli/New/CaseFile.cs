using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Domain;
using Casebook.Files.Yaml;

namespace Casebook.Cli.New;

/// <summary>The file of a new case.</summary>
internal static class CaseFile
{
    private const string Folder = "content/cases";
    private const int MaxSlugLength = 60;
    private const int IdLength = 12;

    /// <summary>An address made from a title; long ones end with a whole word.</summary>
    public static string SlugOf(string title)
    {
        var slug = FoldedText.Slug(title);
        if (slug.Length <= MaxSlugLength)
            return slug;
        var end = slug.LastIndexOf('-', MaxSlugLength);
        return end > 0 ? slug[..end] : slug[..MaxSlugLength];
    }

    /// <summary>Whether a name can be part of an address as it is.</summary>
    public static bool FitsAddress(string name) =>
        name.Length > 0
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && name[0] != '-'
        && name[^1] != '-'
        && !name.Contains("--", StringComparison.Ordinal);

    /// <summary>Path of the case that has this address; null when there is none.</summary>
    public static string? Find(string siteFolder, string slug) =>
        new[] { $"{Folder}/{slug}.md", $"{Folder}/{slug}/index.md" }.FirstOrDefault(path => File.Exists(Path.Combine(siteFolder, path)));

    /// <summary>Makes the file and returns its path from the site's folder; fails when it is there.</summary>
    public static string Create(string siteFolder, string slug, string title, DateOnly today, ImmutableArray<string> specialties)
    {
        var path = $"{Folder}/{slug}.md";
        Directory.CreateDirectory(Path.Combine(siteFolder, Folder));
        using var file = new FileStream(Path.Combine(siteFolder, path), FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(Text(title, today, specialties)));
        return path;
    }

    /// <summary>The file's text: the required lines filled in, every other field as an example behind a #.</summary>
    public static string Text(string title, DateOnly today) => Text(title, today, []);

    /// <summary>The file's text with the fields that some specialties use.</summary>
    /// <param name="title">The title.</param>
    /// <param name="today">The day of the case.</param>
    /// <param name="specialties">Names of starter vocabularies; empty for every field.</param>
    public static string Text(string title, DateOnly today, ImmutableArray<string> specialties) =>
        Resource("case-template.md")
            .Replace("{{lists}}", CaseLists.For(specialties), StringComparison.Ordinal)
            .Replace(
                "{{specialties}}",
                specialties.IsEmpty
                    ? "# specialties: [rheumatology, dermatology]"
                    : $"specialties: [{string.Join(", ", specialties.Select(name => name.Replace('-', ' ')))}]",
                StringComparison.Ordinal
            )
            .Replace("{{title}}", YamlText.Of(title), StringComparison.Ordinal)
            .Replace("{{id}}", RandomId(), StringComparison.Ordinal)
            .Replace("{{date}}", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>A text that comes with the program, with line feeds.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(CaseFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>An id that nobody can guess: the first twelve digits of a GUID of version 4 are random. .NET's other source of chance needs OpenSSL
    /// on Linux.</summary>
    public static string RandomId() => Guid.NewGuid().ToString("n")[..IdLength];
}
