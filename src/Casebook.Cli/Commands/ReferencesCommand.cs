using Casebook.Cli.Lookups;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;

namespace Casebook.Cli.Commands;

/// <summary><c>references check --online</c>: compares the works of a site with what PubMed and Crossref say; changes nothing.</summary>
internal static class ReferencesCommand
{
    /// <summary>Asks about each work that has a DOI or a PubMed ID and shows what differs.</summary>
    public static int Check(SiteSettings settings, bool online, Terminal terminal)
    {
        if (!online)
        {
            terminal.Error.WriteLine("This command asks PubMed and Crossref. Say so: casebook references check --online");
            return ExitCode.Usage;
        }
        var options = settings.ToBuildOptions(terminal);
        if (OnlineSite.Read(settings, options, terminal) is not { } config)
            return ExitCode.Usage;
        var tree = new DiskFileTree(settings.SiteFolder);
        var site = SiteParser.Run(Gatherer.Run(tree, config, options).Value, options).Value;
        using var server = new LookupServer(settings.SiteFolder, config.Contact, terminal.Variable("CASEBOOK_LOOKUP_SERVER") ?? "", terminal.Clock);
        var (asked, differing, unanswered) = (0, 0, 0);
        foreach (
            var work in site.Works.Concat(site.Cases.SelectMany(one => one.References).OfType<Domain.GivenReference>().Select(given => given.Work))
        )
        {
            if (NameOf(work) is not { } name)
                continue;
            asked++;
            if (WorkLookup.Find(server, name, out var problem) is not { } theirs)
            {
                unanswered++;
                terminal.Error.WriteLine(problem);
                continue;
            }
            var differences = WorkDifferences.Between(work, theirs).ToList();
            if (differences.Count == 0)
                continue;
            differing++;
            var place = work.Location;
            terminal.Out.WriteLine($"{place.File.Path}:{place.Start.Line}: {(work.Key.Length > 0 ? work.Key : name.ToString())} ({name})");
            foreach (var difference in differences)
                terminal.Out.WriteLine($"  {difference}");
        }
        terminal.Out.WriteLine($"{asked} asked about, {differing} with differences, {unanswered} without an answer. Nothing was changed.");
        return unanswered > 0 || settings.Strict && differing > 0 ? ExitCode.Problems : ExitCode.Clean;
    }

    private static LookupName? NameOf(Work work) =>
        work.Pmid.Length > 0 ? new LookupName(LookupKind.Pmid, work.Pmid)
        : work.Doi.Length > 0 ? new LookupName(LookupKind.Doi, work.Doi)
        : work.Pmcid.Length > 0 ? new LookupName(LookupKind.Pmcid, work.Pmcid)
        : null;
}
