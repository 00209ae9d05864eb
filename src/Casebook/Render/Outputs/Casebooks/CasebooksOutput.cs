using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Parse.Casebooks;
using Casebook.Relate;
using Casebook.Relate.Citations;

namespace Casebook.Render.Outputs.Casebooks;

/// <summary>What this casebook tells others (<c>casebook.json</c> and its parts), and what it keeps of them for its own search.</summary>
internal sealed class CasebooksOutput : ISiteOutput
{
    private const int MaxEntriesOfPart = 5000;

    /// <inheritdoc/>
    public string Name => "casebooks";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
    {
        var whole = new Lazy<CasebookListing>(() => ListingOf(site.Model));
        var largest = Math.Max(site.Model.Cases.Length, Math.Max(site.Model.TermCases.Length, site.Model.Works.Length));
        var parts = Math.Max(1, (largest + MaxEntriesOfPart - 1) / MaxEntriesOfPart);
        for (var part = 0; part < parts; part++)
        {
            var number = part;
            yield return new PlannedFile(NameOf(part), (output, _) => ListingFormat.Write(output, PartOf(whole.Value, number, parts)));
        }
    }

    private static string NameOf(int part) => part == 0 ? "casebook.json" : string.Create(CultureInfo.InvariantCulture, $"casebook-{part + 1}.json");

    private static CasebookListing PartOf(CasebookListing whole, int part, int parts) =>
        whole with
        {
            Parts = part == 0 ? [.. Enumerable.Range(1, parts - 1).Select(NameOf)] : [],
            Terms = Slice(whole.Terms, part),
            Works = Slice(whole.Works, part),
            Cases = Slice(whole.Cases, part),
        };

    private static ImmutableArray<T> Slice<T>(ImmutableArray<T> all, int part) => [.. all.Skip(part * MaxEntriesOfPart).Take(MaxEntriesOfPart)];

    private static CasebookListing ListingOf(SiteModel model)
    {
        var terms = model.TermCases.Where(term => !term.Shown.IsEmpty).ToImmutableArray();
        var works = model.Works.Where(work => !work.Cases.IsEmpty).ToImmutableArray();
        var termsOf = terms.SelectMany((term, i) => term.Shown.Select(entry => (entry.Index, i))).ToLookup(pair => pair.Index, pair => pair.i);
        var workNumbers = works.Select((work, i) => (work.Work, i)).ToDictionary(pair => pair.Work, pair => pair.i);
        return new CasebookListing
        {
            Title = model.Config.Title,
            Url = model.Config.Url,
            Language = model.Config.Language,
            Licence = model.Config.Licence,
            Terms =
            [
                .. terms.Select(term => new ListedTerm(
                    term.Term.Kind.Key(),
                    term.Term.Name,
                    [.. term.Term.Names.Skip(1)],
                    [.. (term.Term.Definition?.Codes ?? []).Select(code => $"{code.System}:{code.Code}".ToLowerInvariant())],
                    term.Term.Url,
                    term.Shown.Length
                )),
            ],
            Works =
            [
                .. works.Select(work => new ListedWork(
                    work.Work.Work.Title,
                    [.. WorkIdentity.IdsOf(work.Work.Work)],
                    work.Url,
                    work.Cases.Length
                )),
            ],
            Cases =
            [
                .. model.Cases.Select(entry => new ListedCase(
                    entry.Case.Title.Value,
                    entry.Url,
                    [.. termsOf[entry.Index]],
                    [
                        .. entry
                            .References.Select(reference => reference.Work)
                            .Where(workNumbers.ContainsKey)
                            .Select(work => workNumbers[work])
                            .Distinct(),
                    ]
                )),
            ],
        };
    }
}
