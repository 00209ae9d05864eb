using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References;

/// <summary>Reads pasted references that were kept as written once more, with the journals of the whole library at hand.</summary>
internal static class KeptReferences
{
    /// <summary>The cases and works with what can be read now; what was told of it is taken back.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="works">The shared library.</param>
    /// <param name="problems">What was found so far.</param>
    public static (ImmutableArray<TeachingCase> Cases, ImmutableArray<Work> Works, ImmutableArray<Diagnostic> Problems) ReadAgain(
        ImmutableArray<TeachingCase> cases,
        ImmutableArray<Work> works,
        ImmutableArray<Diagnostic> problems
    )
    {
        var unsure = problems.Where(problem => problem.Descriptor == ParseProblems.CB370).Select(problem => problem.Location).ToHashSet();
        if (unsure.Count == 0)
            return (cases, works, problems);
        var journals = new LibraryJournals(works.Concat(cases.SelectMany(Given)));
        if (journals.IsEmpty)
            return (cases, works, problems);
        var reader = new ReferenceReader(journals);
        var read = new HashSet<TextLocation?>();
        var again = works.Select(Again).ToImmutableArray();
        var casesAgain = cases
            .Select(teachingCase =>
                Given(teachingCase).Any(IsKept)
                    ? teachingCase with
                    {
                        References =
                        [
                            .. teachingCase.References.Select(reference =>
                                reference is GivenReference given ? given with { Work = Again(given.Work) } : reference
                            ),
                        ],
                    }
                    : teachingCase
            )
            .ToImmutableArray();
        return read.Count == 0
            ? (cases, works, problems)
            : (casesAgain, again, [.. problems.Where(problem => problem.Descriptor != ParseProblems.CB370 || !read.Contains(problem.Location))]);

        bool IsKept(Work work) => work is { IsParsed: false, AsWritten.Length: > 0 } && unsure.Contains(work.Location);

        Work Again(Work work)
        {
            if (!IsKept(work) || work.AsWritten is not { } written)
                return work;
            var now = reader.ReadPasted(new Located<string>(written, work.Location), new DiagnosticBag());
            if (!now.IsParsed)
                return work;
            read.Add(work.Location);
            return now with { Key = work.Key, KeyIsGenerated = work.KeyIsGenerated };
        }
    }

    private static IEnumerable<Work> Given(TeachingCase teachingCase) =>
        teachingCase.References.OfType<GivenReference>().Select(reference => reference.Work);
}
