using System.Globalization;
using Casebook.Files;
using Casebook.Relate.Related;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Relate.Related;

/// <summary>Cases that rest on the same literature share three works or more. Made-up cases and works.</summary>
public sealed class CoupledCasesTests
{
    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    public void Three_shared_works_couple_two_cases(int shared, int pairs)
    {
        var coupled = CoupledCases.In(StudySites.Model(Cases(Enumerable.Range(0, shared), Enumerable.Range(0, shared), [90, 91, 92]))).ToList();
        Assert.Equal(pairs, coupled.Count);
        Assert.All(coupled, pair => Assert.Equal(("case-0", "case-1", shared), (pair.First.Case.Slug, pair.Second.Case.Slug, pair.SharedWorks)));
    }

    [Fact]
    public void The_closest_come_first() =>
        Assert.Equal(
            [(0, 2, 4), (0, 1, 3), (1, 2, 3)],
            CoupledCases
                .In(StudySites.Model(Cases([0, 1, 2, 3], [0, 1, 2], [0, 1, 2, 3])))
                .Select(pair => (pair.First.Index, pair.Second.Index, pair.SharedWorks))
        );

    [Fact]
    public void A_work_that_more_than_a_hundred_cases_cite_couples_none() =>
        Assert.Empty(CoupledCases.In(StudySites.Model(Cases([.. Enumerable.Repeat<IEnumerable<int>>([0, 1, 2], 101)]))));

    private static MemoryFileTree Cases(params IEnumerable<int>[] works)
    {
        var files = new Dictionary<string, string> { ["site.config.yml"] = "title: Made up\n" };
        files["content/references/all.yml"] = string.Concat(
            works.SelectMany(keys => keys).Distinct().Select(key => $"- {{key: {Key(key)}, title: Made-up work {key}, year: 2001}}\n")
        );
        for (var i = 0; i < works.Length; i++)
            files[$"content/cases/case-{i}.md"] =
                $"---\ntitle: Made-up case {i}\nreferences: [{string.Join(", ", works[i].Select(Key))}]\n---\nText.\n";
        return new MemoryFileTree(files);
    }

    private static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"work{number}");
}
