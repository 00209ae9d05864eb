using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;
using Casebook.Tests.Parse.References;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>Works that would be called alike, beside what pandoc makes of them with APA's style (Data/make-answers.sh).</summary>
public sealed class AuthorDateTests
{
    private const string Data = "Render/Shared/References/Data/";

    private static readonly ImmutableArray<Work> Works = ReferenceTestData.ReadLibrary(ReferenceTestData.File(Data + "alike.json"));

    // What we print otherwise, and why: (text of pandoc, our text).
    private static readonly (string Pandoc, string Ours)[] Differences =
    [
        // APA 7, 8.12: works of the same authors stand in the order of the list, so a comes before b, whatever the order in which they were written.
        ("2007b, 2007a", "2007a, 2007b"),
        ("2011b, 2011a", "2011a, 2011b"),
        // A page belongs to the work before it; with the name repeated nobody takes 2009 for a part of the first work.
        ("2007a, p. 4; 2009", "2007a, p. 4; LeRoy, 2009"),
    ];

    [Fact]
    public void Citations_in_text_are_those_of_pandoc()
    {
        var labels = AuthorDateLabels.Of(Works);
        var citations = Lines("alike-citations.txt");
        var expected = Expected().Take(citations.Length);
        Assert.Equal(expected, citations.Select(citation => Write(citation, labels)));
    }

    [Fact]
    public void The_list_is_that_of_pandoc()
    {
        var style = new ApaStyle(AuthorDateLabels.Of(Works));
        var list = Works
            .Order(AuthorDateOrder.Instance)
            .Select(work =>
            {
                var text = new StyledText();
                style.Write(work, text);
                return text.ToString();
            });
        // Works with the same first author are sorted by the next one in both.
        Assert.Equal(Expected().Skip(Lines("alike-citations.txt").Length), list);
    }

    [Fact]
    public void A_page_with_one_of_two_works_gives_it_no_letter() =>
        Assert.Equal("(LeRoy, 2007)", Write("[@leroy-the]", AuthorDateLabels.Of(Works.Where(work => work.Key is "leroy-the" or "solo2015"))));

    // APA 7, 9.48; pandoc does not pass over them.
    [Fact]
    public void Articles_do_not_count_where_titles_decide()
    {
        var works = Works
            .Where(work => work.Key is "leroy-the" or "leroy-a")
            .Select(work => work.Key == "leroy-the" ? work with { Title = "The beginning" } : work with { Title = "An end" })
            .ToImmutableArray();
        Assert.Equal(["The beginning", "An end"], works.Order(AuthorDateOrder.Instance).Select(work => work.Title));
        Assert.Equal("(LeRoy, 2007a)", Write("[@leroy-the]", AuthorDateLabels.Of(works), works));
    }

    [Fact]
    public void Works_without_date_come_first_and_have_their_letter_behind_a_hyphen()
    {
        var undated = Works
            .Where(work => work.Key.StartsWith("leroy", StringComparison.Ordinal))
            .Select(work => work.Key == "leroy2009" ? work : work with { Year = null })
            .ToImmutableArray();
        Assert.Equal("(LeRoy, n.d.-a, n.d.-b, 2009)", Write("[@leroy2009; @leroy-the; @leroy-a]", AuthorDateLabels.Of(undated), undated));
    }

    [Fact]
    public void Where_the_source_names_only_the_first_of_the_authors_letters_tell_works_apart()
    {
        var cut = Works
            .Where(work => work.Key is "hasan-last" or "hasan-other")
            .Select(work => work with { Authors = [work.Authors[0]], MoreAuthors = true })
            .ToImmutableArray();
        Assert.Equal("(Hasan et al., 2015a, 2015b)", Write("[@hasan-last; @hasan-other]", AuthorDateLabels.Of(cut), cut));
    }

    [Fact]
    public void More_than_26_works_of_one_year_have_two_letters()
    {
        var many = Enumerable.Range(0, 28).Select(i => Works[^1] with { Key = $"k{i:00}", Title = $"Title {i:00}" }).ToImmutableArray();
        var labels = AuthorDateLabels.Of(many);
        Assert.Equal(["2015a", "2015z", "2015aa", "2015ab"], new[] { 0, 25, 26, 27 }.Select(i => labels.YearOf(many[i])));
    }

    [Fact]
    public void The_same_work_twice_in_one_citation_is_printed_once() =>
        Assert.Equal("(LeRoy, 2009)", Write("[@leroy2009; @leroy2009]", AuthorDateLabels.Of(Works)));

    private static string[] Lines(string file) => ReferenceTestData.File(Data + file).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Expected() =>
        Lines("pandoc-apa-alike.txt")
            .Select(line =>
                Differences.Aggregate(line, (text, difference) => text.Replace(difference.Pandoc, difference.Ours, StringComparison.Ordinal))
            );

    // `[-@key, pp. 4-6; @other]`
    private static string Write(string citation, AuthorDateLabels labels, ImmutableArray<Work>? works = null)
    {
        var items = citation
            .Trim('[', ']')
            .Split("; ")
            .Select(part =>
            {
                var pieces = part.TrimStart('-').TrimStart('@').Split(", ");
                var work = (works ?? Works).First(one => one.Key == pieces[0]);
                return new InTextItem((works ?? Works).IndexOf(work) + 1, work, "#x")
                {
                    SuppressAuthor = part.StartsWith('-'),
                    Locator = pieces.Length > 1 ? pieces[1].Split(' ')[1] : "",
                };
            });
        var text = new StyledText();
        ReferenceStyles.InText(CitationStyle.Apa, labels).Write([.. items], text);
        return text.ToString();
    }
}
