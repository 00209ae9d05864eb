using System.Collections.Immutable;
using System.Globalization;
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
        ["title", "description", "url", "language", "theme", "publisher", "licence", "repository", "citation_style", "reference_page_from", "severity", "featured", "cname"];

    /// <summary>The settings; null when there is no file or it has no title.</summary>
    public static SiteConfig? Parse(IFileTree files, BuildOptions options, DiagnosticBag problems)
    {
        if (!files.Exists(FileName))
        {
            problems.Add(ConfigProblems.Missing, null, $"There is no {FileName} here, so this is not a casebook.",
                $"Go to the folder of your casebook, name it with --site, or make a file {FileName} with the line `title: Name of your casebook`.");
            return null;
        }
        var file = SourceText.Decode(FileName, files.ReadBytes(FileName));
        var document = YamlReader.Read(file);
        foreach (var problem in document.Problems) problems.Add(ConfigProblems.Unreadable, problem.Location, problem.Message, problem.Hint);
        if (document.Root is YamlMapping settings) return Read(settings, options, problems);

        problems.Add(ConfigProblems.MissingTitle, file.At(0, 0), "The settings hold no `key: value` line.", "Begin with `title: Name of your casebook`.");
        return null;
    }

    private static SiteConfig? Read(YamlMapping settings, BuildOptions options, DiagnosticBag problems)
    {
        foreach (var entry in settings.Entries)
        {
            if (Keys.Contains(entry.Key.Text, StringComparer.Ordinal)) continue;
            var nearest = NearestName.Find(entry.Key.Text, Keys);
            problems.Add(ConfigProblems.UnknownKey, entry.Key.Location, $"`{entry.Key.Text}` is not a setting.",
                nearest is null ? $"Known settings: {string.Join(", ", Keys)}." : $"Did you mean `{nearest}`?");
        }
        var text = new SettingReader(settings, problems);
        var title = text.Text("title");
        if (title is null)
        {
            problems.Add(ConfigProblems.MissingTitle, settings.Location.File.At(0, 0), "The site has no title.", "Add a line `title: Name of your casebook`.");
            return null;
        }
        return new SiteConfig
        {
            Title = title,
            Description = text.Text("description") ?? "",
            Url = (options.BaseUrl ?? text.Address("url") ?? "").TrimEnd('/'),
            Language = text.Language("language") ?? "en",
            Theme = text.Text("theme") ?? "rounds",
            Publisher = text.Text("publisher") ?? "",
            Licence = text.Text("licence") ?? "",
            Repository = (text.Address("repository") ?? "").TrimEnd('/'),
            CitationStyle = text.OneOf("citation_style", StyleNames, CitationStyle.Nlm),
            ReferencePageFrom = text.Count("reference_page_from") ?? 2,
            Severities = ReadSeverities(settings, problems),
            Featured = text.Text("featured") ?? "",
            Cname = text.Text("cname") ?? "",
        };
    }

    private static readonly ImmutableArray<(string, CitationStyle)> StyleNames =
        [("nlm", CitationStyle.Nlm), ("ama", CitationStyle.Ama), ("apa", CitationStyle.Apa)];

    private static ImmutableDictionary<string, Severity?> ReadSeverities(YamlMapping settings, DiagnosticBag problems)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity?>(StringComparer.Ordinal);
        if (settings["severity"] is not { } node || node is YamlScalar { IsEmpty: true }) return severities.ToImmutable();
        if (node is not YamlMapping mapping)
        {
            problems.Add(ConfigProblems.WrongValue, node.Location, "`severity` takes codes with what they are to be.", "Write lines such as `  CB412: error` below `severity:`.");
            return severities.ToImmutable();
        }
        foreach (var (code, value) in mapping.Entries)
        {
            if (!Catalogue.All.Any(kind => kind.Code == code.Text))
                problems.Add(ConfigProblems.WrongValue, code.Location, $"There is no message with the code `{code.Text}`.", NearestHint(code.Text, Catalogue.All.Select(kind => kind.Code)));
            else if (value is YamlScalar scalar && SeverityOf(scalar.Text, out var severity))
                severities[code.Text] = severity;
            else
                problems.Add(ConfigProblems.WrongValue, value.Location, "A severity is one of off, info, warning, error.");
        }
        return severities.ToImmutable();
    }

    private static bool SeverityOf(string word, out Severity? severity)
    {
        severity = word switch { "info" => Severity.Info, "warning" => Severity.Warning, "error" => Severity.Error, _ => null };
        return severity is not null || word == "off";
    }

    private static string? NearestHint(string written, IEnumerable<string> known) =>
        NearestName.Find(written, known) is { } nearest ? $"Did you mean `{nearest}`?" : null;

    private sealed class SettingReader(YamlMapping settings, DiagnosticBag problems)
    {
        public string? Text(string key) => Scalar(key)?.Text.Trim();

        public string? Address(string key)
        {
            if (Scalar(key) is not { } scalar) return null;
            if (Uri.TryCreate(scalar.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return scalar.Text.Trim();
            Wrong(scalar, $"`{key}` must be a whole address that begins with https://.", $"For example `{key}: https://department.github.io/casebook`.");
            return null;
        }

        public string? Language(string key)
        {
            if (Scalar(key) is not { } scalar) return null;
            if (scalar.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && scalar.Text.Length is >= 2 and <= 35) return scalar.Text;
            Wrong(scalar, $"`{scalar.Text}` is not a language tag.", "Write for example `language: en` or `language: pt-BR`.");
            return null;
        }

        public int? Count(string key)
        {
            if (Scalar(key) is not { } scalar) return null;
            if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;
            Wrong(scalar, $"`{key}` must be a whole number from 1.", null);
            return null;
        }

        public T OneOf<T>(string key, ImmutableArray<(string Name, T Value)> choices, T otherwise)
        {
            if (Scalar(key) is not { } scalar) return otherwise;
            foreach (var (name, value) in choices)
            {
                if (name.Equals(scalar.Text, StringComparison.OrdinalIgnoreCase)) return value;
            }
            Wrong(scalar, $"`{scalar.Text}` is not a value of `{key}`.", $"Choose one of {string.Join(", ", choices.Select(choice => choice.Name))}.");
            return otherwise;
        }

        private YamlScalar? Scalar(string key)
        {
            switch (settings[key])
            {
                case null or YamlScalar { IsEmpty: true }: return null;
                case YamlScalar scalar: return scalar;
                case var other:
                    Wrong(other, $"`{key}` takes one text, but {other.Description} stands here.", $"Write `{key}: ...` on one line.");
                    return null;
            }
        }

        private void Wrong(YamlNode node, string message, string? hint) => problems.Add(ConfigProblems.WrongValue, node.Location, message, hint);
    }
}
