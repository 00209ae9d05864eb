using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Config;

/// <summary>Reads <c>site.config.yml</c>.</summary>
internal static class ConfigParser
{
    /// <summary>Path of the settings in a site.</summary>
    public const string FileName = "site.config.yml";

    private static readonly ImmutableArray<(string, CitationStyle)> StyleNames =
    [
        ("nlm", CitationStyle.Nlm),
        ("ama", CitationStyle.Ama),
        ("apa", CitationStyle.Apa),
        ("harvard", CitationStyle.Harvard),
        ("chicago", CitationStyle.Chicago),
        ("bmj", CitationStyle.Bmj),
        ("springer", CitationStyle.Springer),
    ];

    private static readonly ImmutableArray<(string, PageRanges)> PageRangeNames =
    [
        ("style", PageRanges.ByStyle),
        ("full", PageRanges.Full),
        ("short", PageRanges.Short),
        ("as written", PageRanges.AsWritten),
    ];

    private static readonly ImmutableArray<(string, SiteParts)> PartNames =
    [
        ("challenges", SiteParts.Challenges),
        ("handouts", SiteParts.Handouts),
        ("study", SiteParts.Study),
        ("decks", SiteParts.Decks),
        ("reference_files", SiteParts.ReferenceFiles),
        ("question_files", SiteParts.QuestionFiles),
        ("offline", SiteParts.Offline),
    ];

    private static readonly ImmutableArray<(string, bool)> YesOrNo = [("true", true), ("yes", true), ("false", false), ("no", false)];

    private static readonly ImmutableArray<string> YesOrNoWords = [.. YesOrNo.Select(word => word.Item1)];
    private static readonly ImmutableArray<string> StyleWords = [.. StyleNames.Select(style => style.Item1)];
    private static readonly ImmutableArray<string> PageRangeWords = [.. PageRangeNames.Select(form => form.Item1)];
    private static readonly ImmutableArray<string> PartWords = [.. PartNames.Select(part => part.Item1)];
    private static readonly ImmutableArray<string> SeverityWords = ["off", "info", "warning", "error"];

    /// <summary>The settings.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("title", Shape.Text, "Name of the casebook.") { IsRequired = true },
        new("description", Shape.Text, "One or two sentences about the casebook."),
        new("url", Shape.Address, "Where the site is published, with its path."),
        new("language", Shape.Text, "Language of the cases, as a tag such as en, de or pt-BR (en without it)."),
        new("languages", Shape.Many(Shape.Text), "All languages of the casebook, that of the originals first: [en, fr]."),
        new(
            "titles",
            new Shape.Map(new Shape.Either([Shape.Text, new Shape.Group(LanguageSettings.TitleFields)])),
            "Title of the casebook in its other languages, as fr: Cas cliniques, or with title and description."
        ),
        new("theme", Shape.Text, "Name of the theme (rounds without it)."),
        new("contact", Shape.Text, "E-mail address that look-ups name to PubMed and Crossref."),
        new("publisher", Shape.Text, "Who publishes the casebook."),
        new("licence", Shape.Text, "Licence of cases that name none of their own."),
        new("doi", Shape.Text, "DOI that an archive such as Zenodo gave the casebook: the one for all its versions."),
        new("repository", Shape.Address, "Address of the repository, for the links that edit a page; a build on GitHub knows its own."),
        new("branch", Shape.Text, "Branch of the repository that is edited (main without it)."),
        new("time_zone", Shape.Text, "Where days begin, as continent and city such as Europe/Istanbul (UTC without it)."),
        new(
            "citation_style",
            new Shape.Word(StyleWords, StyleWords),
            "How references are printed: nlm, ama, apa, harvard, chicago, bmj or springer (nlm without it)."
        ),
        new(
            "page_ranges",
            new Shape.Word(PageRangeWords, PageRangeWords),
            "How the last page of a range is printed: full (202-205), short (202-5), as written, or as the style has it (style, without it)."
        ),
        new("reference_page_from", Shape.Number, "A work has a page of its own when it is cited this often (2 without it)."),
        new("severity", new Shape.Map(new Shape.Word(SeverityWords, SeverityWords)), "Severity of messages by code: off, info, warning or error."),
        new("featured", Shape.Text, "The case on the front door, by file name without .md."),
        new(
            "vocabulary",
            Shape.Many(new Shape.Word(StarterVocabularies.Names, StarterVocabularies.Names)),
            "Vocabularies of the program whose names cases can use."
        ),
        new("guide", new Shape.Word(YesOrNoWords, YesOrNoWords), "Whether the guide of the program is part of the site (false without it)."),
        new("leave_out", Shape.Many(new Shape.Word(PartWords, PartWords)), "Parts that a large casebook does without."),
        new("casebooks", Shape.Many(Shape.Address), "Addresses of other casebooks; `casebook federate` fetches what they list."),
        new("minimum_version", Shape.Text, "The oldest version of the program that builds this casebook."),
        new("cname", Shape.Text, "Domain name for GitHub Pages."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The settings; null when there is no file or it has no title.</summary>
    public static SiteConfig? Parse(IFileTree files, BuildOptions options, DiagnosticBag problems)
    {
        if (!files.Exists(FileName))
        {
            problems.Add(ConfigProblems.NoSettings(FileName));
            return null;
        }
        if (SourceReader.Text(files, FileName, problems) is not { } file)
            return null;
        var document = YamlReader.Read(file);
        foreach (var problem in document.Problems)
            problems.Add(ConfigProblems.Unreadable(problem.Location, problem.Message, problem.Hint));
        if (document.Root is YamlMapping settings)
            return Read(settings, options, problems);

        problems.Add(ConfigProblems.NoSettingLines(file.At(0, 0)));
        return null;
    }

    private static SiteConfig? Read(YamlMapping lines, BuildOptions options, DiagnosticBag problems)
    {
        // What a newer program knows would be unknown settings to this one.
        if (TooNew(lines) is { } tooNew)
        {
            problems.Add(tooNew);
            return null;
        }
        var settings = FormerKeys.Translate(lines, Fields, problems);
        foreach (var entry in settings.Entries)
        {
            if (Keys.Contains(entry.Key.Text, StringComparer.Ordinal))
                continue;
            problems.Add(ConfigProblems.UnknownSetting(entry.Key.Location, entry.Key.Text, NearestName.Find(entry.Key.Text, Keys), Keys));
        }
        var text = new SettingReader(settings, problems);
        text.CompilerVersion("minimum_version");
        var title = text.Text("title");
        if (title is null)
        {
            problems.Add(ConfigProblems.MissingTitle(settings.Location.File.At(0, 0)));
            return null;
        }
        var (language, languages) = LanguageSettings.Read(text, settings, problems);
        return new SiteConfig
        {
            Title = title,
            Description = text.Text("description") ?? "",
            Url = (options.BaseUrl ?? text.Address("url") ?? "").TrimEnd('/'),
            Language = language,
            Languages = languages,
            TitleIn = LanguageSettings.Titles(settings, problems),
            Theme = text.Theme("theme") ?? "rounds",
            Publisher = text.Text("publisher") ?? "",
            Contact = text.Text("contact") ?? "",
            Licence = text.Text("licence") ?? "",
            Doi = text.Doi("doi") ?? "",
            Repository = (text.Address("repository") ?? options.Repository ?? "").TrimEnd('/'),
            Branch = text.Text("branch") ?? (text.Text("repository") is null ? options.Branch : null) ?? "main",
            FolderInRepository = options.FolderInRepository.Length == 0 ? "" : options.FolderInRepository + "/",
            TimeZone = text.TimeZone("time_zone") ?? TimeZones.Default,
            CitationStyle = text.OneOf("citation_style", StyleNames, CitationStyle.Nlm),
            PageRanges = text.OneOf("page_ranges", PageRangeNames, PageRanges.ByStyle),
            ReferencePageFrom = text.Count("reference_page_from") ?? 2,
            Severities = ReadSeverities(settings, problems),
            Featured = text.Text("featured") ?? "",
            Vocabulary = text.Names("vocabulary", StarterVocabularies.Names),
            Guide = text.OneOf("guide", YesOrNo, false),
            LeaveOut = text.Flags("leave_out", PartNames, (parts, part) => parts | part),
            Casebooks = text.Addresses("casebooks"),
            Cname = text.Host("cname") ?? "",
        };
    }

    private static Diagnostic? TooNew(YamlMapping settings) =>
        settings["minimum_version"] is YamlScalar { IsEmpty: false } written
        && CompilerVersion.Read(written.Text) is { } needed
        && !CompilerVersion.Current.Serves(needed)
            ? VersionProblems.NeedsNewer(written.Location, $"{needed}", $"{CompilerVersion.Current}")
            : null;

    private static ImmutableDictionary<string, Severity?> ReadSeverities(YamlMapping settings, DiagnosticBag problems)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        if (settings["severity"] is not { } node || node is YamlScalar { IsEmpty: true })
            return severities.ToImmutable();
        if (node is not YamlMapping mapping)
        {
            problems.Add(ConfigProblems.NotSeverities(node.Location));
            return severities.ToImmutable();
        }
        foreach (var (code, value) in mapping.Entries)
        {
            if (!Catalogue.All.Any(kind => kind.Code == code.Text))
                problems.Add(
                    ConfigProblems.UnknownCode(code.Location, code.Text, NearestName.Find(code.Text, Catalogue.All.Select(kind => kind.Code)))
                );
            else if (value is YamlScalar scalar && SeverityOf(scalar.Text, out var severity))
                severities[code.Text] = severity;
            else
                problems.Add(ConfigProblems.NotASeverity(value.Location));
        }
        return severities.ToImmutable();
    }

    private static bool SeverityOf(string word, out Severity? severity)
    {
        severity = word switch
        {
            "info" => Severity.Info,
            "warning" => Severity.Warning,
            "error" => Severity.Error,
            _ => null,
        };
        return severity is not null || word == "off";
    }
}
