using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Related;
using CsCheck;

namespace Casebook.Tests.Relate.Related;

public sealed class RelatedCasesTests
{
    private static readonly Casebook.Relate.Vocabulary.TermIndex Terms = Vocabularies.Findings([
        .. Enumerable.Range(0, 12).Select(i => $"finding {(char)('a' + i)}"),
    ]);

    // What each case shows and lacks, by number of finding.
    private static readonly Gen<(int[] Shown, int[] Absent)[]> Casebooks = Gen.Select(Gen.Int[0, 11].Array[0, 5], Gen.Int[0, 11].Array[0, 3]).Array[
        1,
        6
    ];

    [Fact]
    public void What_two_cases_share_is_the_same_from_both_sides() =>
        Casebooks.Sample(made =>
        {
            var related = new RelatedCases(Cases(made));
            for (var i = 0; i < made.Length; i++)
            {
                foreach (var other in related[i])
                {
                    var back = related[other.Case.Index].Single(one => one.Case.Index == i);
                    if (!back.SharedTerms.SequenceEqual(other.SharedTerms) || back.SharedWorks != other.SharedWorks)
                        return false;
                }
            }
            return true;
        });

    [Fact]
    public void No_case_is_related_to_itself_or_by_what_it_lacks() =>
        Casebooks.Sample(made =>
        {
            var cases = Cases(made);
            var related = new RelatedCases(cases);
            for (var i = 0; i < made.Length; i++)
            {
                foreach (var other in related[i])
                {
                    if (other.Case.Index == i || other.SharedTerms.IsEmpty)
                        return false;
                    var both = made[i].Shown.Intersect(made[other.Case.Index].Shown).Select(n => Terms.Terms[n]).ToHashSet();
                    if (!both.IsSupersetOf(other.SharedTerms))
                        return false;
                }
            }
            return true;
        });

    [Fact]
    public void The_order_and_the_threads_of_asking_make_no_difference() =>
        Casebooks.Sample(made =>
        {
            var cases = Cases(made);
            var (one, many) = (new RelatedCases(cases), new RelatedCases(cases));
            Parallel.For(0, made.Length, i => _ = many[made.Length - 1 - i]);
            return Enumerable
                .Range(0, made.Length)
                .All(i => one[i].Select(related => related.Case.Index).SequenceEqual(many[i].Select(related => related.Case.Index)));
        });

    [Fact]
    public void A_rare_finding_counts_more_than_a_common_one()
    {
        var related = new RelatedCases(Cases([([0, 1], []), ([0], []), ([1], []), ([0], []), ([0], [])]));
        Assert.Equal(2, related[0][0].Case.Index);
    }

    private static ImmutableArray<CaseEntry> Cases((int[] Shown, int[] Absent)[] made) =>
        [
            .. made.Select(
                (findings, i) =>
                    new CaseEntry
                    {
                        Index = i,
                        Case = new TeachingCase
                        {
                            Slug = $"case-{i}",
                            File = new SourceText($"content/cases/case-{i}.md", ""),
                            Title = At("Made up"),
                            FrontMatter = new SourceText("a", "").At(0, 0),
                            Body = Document.Empty,
                        },
                        Findings = [.. findings.Shown.Select(n => Finding(n, true)), .. findings.Absent.Select(n => Finding(n, false))],
                    }
            ),
        ];

    private static CaseFinding Finding(int n, bool present) =>
        new(new Finding { Name = At(Terms.Terms[n].Name), Present = present }, Terms.Terms[n], []);

    private static Located<string> At(string text) => new(text, new SourceText("a", "").At(0, 0));
}
