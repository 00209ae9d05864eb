using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Casebook.Cli.Terminals;
using Casebook.Config;

namespace Casebook.Cli.Usage;

/// <summary>The options that every command takes.</summary>
internal sealed class SiteOptions
{
    private static readonly (string Name, ReportFormat Format)[] Formats =
    [
        ("text", ReportFormat.Text),
        ("github", ReportFormat.GitHub),
        ("json", ReportFormat.Json),
        ("sarif", ReportFormat.Sarif),
    ];

    private readonly Terminal _terminal;
    private readonly Option<string?> _site;

    private readonly Option<string?> _output = new("--output")
    {
        HelpName = "DIR",
        Description = "Where the site is written (default: output in the site's folder)",
        Recursive = true,
    };

    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        HelpName = "URL",
        Description = "Where the site will be published; replaces url in site.config.yml",
        Recursive = true,
        CustomParser = ReadAddress,
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Build drafts and cases of a later day too", Recursive = true };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        HelpName = "YYYY-MM-DD",
        Description = "What counts as today, for embargoes and publication dates",
        Recursive = true,
        CustomParser = ReadDate,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Let warnings count like errors", Recursive = true };

    private readonly Option<ReportFormat> _format = new("--format")
    {
        HelpName = "text|github|json|sarif",
        Description = "How problems are printed",
        Recursive = true,
        CustomParser = ReadFormat,
    };

    private readonly Option<bool> _timings = new("--timings") { Description = "Say what took how long", Recursive = true };

    public SiteOptions(Terminal terminal)
    {
        _terminal = terminal;
        _site = new Option<string?>("--site")
        {
            HelpName = "DIR",
            Description = "The folder with site.config.yml (default: this folder)",
            Recursive = true,
        };
        _site.Validators.Add(CheckSite);
    }

    /// <summary>Adds all options to the root, for every command below it.</summary>
    public void AddTo(RootCommand root)
    {
        foreach (var option in new Option[] { _site, _output, _baseUrl, _drafts, _date, _strict, _format, _timings })
            root.Options.Add(option);
    }

    /// <summary>What the user said.</summary>
    public SiteSettings Read(ParseResult result, SiteUse use = SiteUse.Web)
    {
        var site = Locate(result.GetValue(_site) ?? ".");
        return new SiteSettings
        {
            SiteFolder = site,
            OutputFolder = result.GetValue(_output) is { } output
                ? Locate(output)
                : Path.Combine(site, use == SiteUse.Disk ? "output-disk" : "output"),
            For = use,
            Date = result.GetValue(_date),
            BaseUrl = result.GetValue(_baseUrl),
            Drafts = result.GetValue(_drafts),
            Strict = result.GetValue(_strict),
            Timings = result.GetValue(_timings),
            Format = result.GetValue(_format),
        };
    }

    private string Locate(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _terminal.Folder));

    private void CheckSite(OptionResult result)
    {
        if (result.Tokens is [var token] && !Directory.Exists(Locate(token.Value)))
            result.AddError($"--site: there is no folder {token.Value}.");
    }

    private static string? ReadAddress(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length + url.Fragment.Length == 0)
            return written;
        result.AddError($"--base-url: `{written}` is not a whole address. Write for example --base-url https://department.github.io/casebook");
        return null;
    }

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"--date: `{written}` is not a day. Write year, month and day, for example --date 2026-11-23");
        return null;
    }

    /// <summary>Reads where a site is going to be read.</summary>
    public static SiteUse ReadUse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        switch (written)
        {
            case "web":
                return SiteUse.Web;
            case "disk":
                return SiteUse.Disk;
            default:
                result.AddError($"--for: a site is built for `web` or for `disk`, not for `{written}`.");
                return default;
        }
    }

    private static ReportFormat ReadFormat(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        foreach (var (name, format) in Formats)
        {
            if (name == written)
                return format;
        }
        var names = Formats.Select(format => format.Name).ToArray();
        result.AddError(
            $"--format: there is no format `{written}`. {Advice.DidYouMean(written, names) ?? $"Choose one of {string.Join(", ", names)}."}"
        );
        return default;
    }
}
