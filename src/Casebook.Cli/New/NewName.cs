using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;

namespace Casebook.Cli.New;

/// <summary>A name that cases use and the vocabulary does not define.</summary>
/// <param name="Name">The name as first written.</param>
/// <param name="Kind">What sort of thing the cases use it for.</param>
/// <param name="Nearest">The defined name of the kind that it may be a slip for; null when none is near.</param>
internal sealed record NewName(string Name, TermKind Kind, string? Nearest)
{
    /// <summary>All such names of a site, drafts included, by kind and name; null when its settings cannot be read.</summary>
    public static ImmutableArray<NewName>? Find(IFileTree files, BuildOptions options)
    {
        options = options with { Drafts = true };
        if (ConfigParser.Parse(files, options, new DiagnosticBag()) is not { } config)
            return null;
        var terms = Gatherer
            .Run(files, config, options)
            .Then(sources => SiteParser.Run(sources, options))
            .Then(parsed => SiteRelater.Run(parsed, options))
            .Value.Terms.Terms;
        var defined = terms.Where(term => term.Definition is not null).ToLookup(term => term.Kind, term => term.Name);
        return
        [
            .. terms
                .Where(term => term.Definition is null)
                .Select(term => new NewName(term.Name, term.Kind, NearestName.Find(term.Name, defined[term.Kind]))),
        ];
    }

    /// <summary>Entries for names, to be defined by hand.</summary>
    public static string Entries(IEnumerable<NewName> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            if (name.Nearest is { } nearest)
                text.Append("# Did you mean \"").Append(nearest).Append("\"? Then correct the case and delete this entry.\n");
            text.Append("- name: ")
                .Append(YamlText.Of(name.Name))
                .Append("\n  kind: ")
                .Append(TermFile.NameOf(name.Kind))
                .Append("\n  # definition: One or two sentences that say what it is.\n");
        }
        return text.ToString();
    }
}
