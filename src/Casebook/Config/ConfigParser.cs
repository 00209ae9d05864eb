using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Config;

/// <summary>Reads <c>site.config.yml</c>.</summary>
internal static class ConfigParser
{
    /// <summary>Path of the settings in a site.</summary>
    public const string FileName = "site.config.yml";

    private static readonly string[] Keys =
    [
        "title",
        "description",
        "url",
        "language",
        "theme",
        "publisher",
        "licence",
        "repository",
        "citation_style",
        "reference_page_from",
        "severity",
        "featured",
        "vocabulary",
        "branch",
        "time_zone",
        "leave_out",
        "cname",
    ];

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

    private static SiteConfig? Read(YamlMapping settings, BuildOptions options, DiagnosticBag problems)
    {
        foreach (var entry in settings.Entries)
        {
            if (Keys.Contains(entry.Key.Text, StringComparer.Ordinal))
                continue;
            problems.Add(ConfigProblems.UnknownSetting(entry.Key.Location, entry.Key.Text, NearestName.Find(entry.Key.Text, Keys), Keys));
        }
        var text = new SettingReader(settings, problems);
        var title = text.Text("title");
        if (title is null)
        {
            problems.Add(ConfigProblems.MissingTitle(settings.Location.File.At(0, 0)));
            return null;
        }
        return new SiteConfig
        {
            Title = title,
            Description = text.Text("description") ?? "",
            Url = (options.BaseUrl ?? text.Address("url") ?? "").TrimEnd('/'),
            Language = text.Language("language") ?? "en",
            Theme = text.Theme("theme") ?? "rounds",
            Publisher = text.Text("publisher") ?? "",
            Licence = text.Text("licence") ?? "",
            Repository = (text.Address("repository") ?? options.Repository ?? "").TrimEnd('/'),
            Branch = text.Text("branch") ?? (text.Text("repository") is null ? options.Branch : null) ?? "main",
            FolderInRepository = options.FolderInRepository.Length == 0 ? "" : options.FolderInRepository + "/",
            TimeZone = text.TimeZone("time_zone") ?? TimeZones.Default,
            CitationStyle = text.OneOf("citation_style", StyleNames, CitationStyle.Nlm),
            ReferencePageFrom = text.Count("reference_page_from") ?? 2,
            Severities = ReadSeverities(settings, problems),
            Featured = text.Text("featured") ?? "",
            Vocabulary = text.Names("vocabulary", StarterVocabularies.Names),
            LeaveOut = text.Flags("leave_out", PartNames, (parts, part) => parts | part),
            Cname = text.Host("cname") ?? "",
        };
    }

    private static readonly ImmutableArray<(string, CitationStyle)> StyleNames =
    [
        ("nlm", CitationStyle.Nlm),
        ("ama", CitationStyle.Ama),
        ("apa", CitationStyle.Apa),
    ];

    private static readonly ImmutableArray<(string, SiteParts)> PartNames =
    [
        ("challenges", SiteParts.Challenges),
        ("handouts", SiteParts.Handouts),
        ("study", SiteParts.Study),
        ("decks", SiteParts.Decks),
        ("reference_files", SiteParts.ReferenceFiles),
    ];

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
