using System.Text;
using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests.Search;

/// <summary>Questions in the words of people who do not know the names: lay-queries.yml against this repository's own casebook.</summary>
public sealed class LayQueryTests(SiteFixture fixture)
{
    private const int Among = 5;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_meant_is_among_the_first_five_in_95_of_100_and_first_in_80(bool keptAside)
    {
        var queries = QueryFile.Read("lay-queries.yml").Where(query => IsKeptAside(query.Ask) == keptAside).ToList();
        Assert.True(queries.Count >= 30, "there are enough queries");
        await using var script = await SearchScript.OpenAsync(fixture);

        var found = await script.AskAsync([.. queries.Select(query => query.Ask)]);
        var places = queries.Zip(found, (query, answer) => (query.Ask, Place: answer.Urls.ToList().FindIndex(query.First.Contains))).ToList();
        var missed = places.Where(answer => answer.Place is < 0 or >= Among).Select(answer => answer.Ask).ToList();
        Assert.True(missed.Count * 20 <= queries.Count, string.Join('\n', missed));
        Assert.True(places.Count(answer => answer.Place == 0) * 5 >= queries.Count * 4, string.Join('\n', places.Where(answer => answer.Place != 0)));
    }

    private static bool IsKeptAside(string ask) =>
        Encoding.UTF8.GetBytes(ask).Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) % 3 == 0;
}
