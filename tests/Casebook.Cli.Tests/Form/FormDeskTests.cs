using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casebook.Cli.Form;
using Casebook.Cli.Serve;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Cli.Tests.Form;

/// <summary>The form of a made-up case as a browser, and as others, would ask for it.</summary>
public sealed partial class FormDeskTests : IAsyncLifetime
{
    private const string Case = "content/cases/first.md";

    private readonly TempSite _site = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    private PreviewSession? _session;
    private FormDesk? _desk;
    private string _token = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        BuildOptions Options() => new() { Today = new DateOnly(2026, 11, 23), Drafts = true };
        _desk = new FormDesk(new FormWork(_site.Folder, Options, TimeProvider.System));
        _session = await PreviewSession.StartAsync(
            _site.Folder,
            () => SiteCompiler.Compile(new DiskFileTree(_site.Folder), Options()),
            0,
            new PreviewHosts(),
            _ => { },
            TimeProvider.System,
            _desk
        );
    }

    [Fact]
    public async Task Without_the_key_of_the_address_nothing_is_shown()
    {
        foreach (
            var path in new[]
            {
                "/_casebook/form/",
                $"/_casebook/form/case?file={Case}",
                "/_casebook/form/site/cases/first/",
                "/_casebook/form/?key=wrong",
            }
        )
        {
            using var answer = await _client.GetAsync(At(path), Stop);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.DoesNotContain("made-up", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_address_with_its_key_opens_the_form_and_the_key_leaves_the_address()
    {
        using var answer = await _client.GetAsync(At(_desk!.AddressOf(Case)), Stop);
        Assert.Equal($"/_casebook/form/case?file={Uri.EscapeDataString(Case)}", answer.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("value=\"A made-up first case\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no token")]
    [InlineData("other origin")]
    [InlineData("no origin")]
    [InlineData("cross-site")]
    [InlineData("form type")]
    [InlineData("no cookie")]
    public async Task What_another_site_sends_changes_nothing(string how)
    {
        await Open();
        var before = _site.Read(Case);
        using var other = new HttpClient();
        using var request = Request("/save", Body(text: "---\ntitle: Taken\n---\n"));
        if (how == "no token")
            request.Headers.Remove(FormGuard.Header);
        if (how is "other origin" or "no origin")
            request.Headers.Remove("Origin");
        if (how == "other origin")
            request.Headers.Add("Origin", "http://evil.example");
        if (how == "cross-site")
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
        if (how == "form type")
            request.Content!.Headers.ContentType = new("text/plain");
        using var answer = await (how == "no cookie" ? other : _client).SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, _site.Read(Case));
    }

    [Fact]
    public async Task A_name_that_another_site_has_pointed_here_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At(_desk!.AddressOf(null)));
        request.Headers.Host = "evil.example:8080";
        using var answer = await _client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_without_end_is_refused()
    {
        await Open();
        using var request = Request("/change", Body(text: new string('a', 5_000_000)));
        // The server answers before it has read the body, and hangs up on who goes on sending.
        request.Headers.ExpectContinue = true;
        using var answer = await _client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("site.config.yml")]
    [InlineData("../secret.md")]
    [InlineData("content/cases/../../site.config.yml")]
    [InlineData("content/cases/none.md")]
    public async Task Only_cases_are_read_and_written(string file)
    {
        await Open();
        var settings = _site.Read("site.config.yml");
        var answer = await Ask("/save", Body(file, "title: Taken\n"));
        Assert.NotNull(answer.Refused);
        Assert.Equal(settings, _site.Read("site.config.yml"));
        Assert.Contains(
            "There is no such case",
            await _client.GetStringAsync(At($"/_casebook/form/case?file={Uri.EscapeDataString(file)}"), Stop),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_change_is_told_with_its_messages_and_its_page_and_saved_as_one_line()
    {
        var mark = await Open();
        var before = _site.Read(Case);
        var changed = await Ask("/change", Body(text: before, at: "date", value: "yesterday"));
        var looked = await Ask("/look", Body(text: changed.Text!));
        var message = Assert.Single(looked.Messages!.Value, message => message.Severity == "error");
        Assert.Equal(("f-date", "Date"), (message.Part, message.Label));

        changed = await Ask("/change", Body(text: before, at: "title", value: "Another made-up title"));
        looked = await Ask("/look", Body(text: changed.Text!));
        Assert.Contains("Another made-up title", await _client.GetStringAsync(At(looked.Page!), Stop), StringComparison.Ordinal);
        Assert.Equal(before, _site.Read(Case));
        Assert.NotNull((await Ask("/save", Body(text: changed.Text!, mark: mark))).Mark);
        Assert.Equal(before.Replace("A made-up first case", "Another made-up title", StringComparison.Ordinal), _site.Read(Case));
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_not_written_over_unasked_and_then_kept()
    {
        var mark = await Open();
        var mine = _site.Read(Case).Replace("first", "my", StringComparison.Ordinal);
        var theirs = _site.Read(Case).Replace("first", "their", StringComparison.Ordinal);
        _site.Put(Case, theirs);
        var refused = await Ask("/save", Body(text: mine, mark: mark));
        Assert.Contains("changed meanwhile", refused.Refused, StringComparison.Ordinal);
        Assert.Equal(theirs, _site.Read(Case));

        var taken = await Ask("/keep", Body(text: mine, mark: mark));
        Assert.Equal((theirs, mine), (taken.Text, _site.Read(taken.Kept!)));
        var over = await Ask("/save", Body(text: mine, mark: mark, over: true));
        Assert.Equal((mine, theirs), (_site.Read(Case), _site.Read(over.Kept!)));
    }

    [Fact]
    public async Task A_new_case_is_begun_and_never_over_another()
    {
        await Open();
        var made = await Ask("/new", new NewCaseRequest("A made-up heart", ["cardiology"]));
        Assert.Contains("a-made-up-heart.md", Uri.UnescapeDataString(made.Go!), StringComparison.Ordinal);
        Assert.Contains("# ecg:", _site.Read("content/cases/a-made-up-heart.md"), StringComparison.Ordinal);
        Assert.Contains("already exists", (await Ask("/new", new NewCaseRequest("A made-up heart", []))).Refused, StringComparison.Ordinal);
        Assert.NotNull((await Ask("/new", new NewCaseRequest(" ", []))).Refused);
    }

    [Fact]
    public async Task Every_field_has_a_label_and_a_place_for_its_message()
    {
        await Open();
        _site.Put("content/cases/full.md", File.ReadAllText(Repository.At("tests/Sites/everything/content/cases/all-fields.md")));
        var page = await _client.GetStringAsync(At("/_casebook/form/case?file=content/cases/full.md"), Stop);
        var ids = Ids().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        var fields = Fields().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.True(fields.Count > 100);
        Assert.All(fields, id => Assert.Contains($"<label for=\"{id}\">", page, StringComparison.Ordinal));
        Assert.All(fields, id => Assert.Contains($"id=\"{id}-message\"", page, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
            await _session.DisposeAsync();
        _client.Dispose();
        _site.Dispose();
    }

    private Uri At(string path) => new(_session!.Address, path);

    // As a browser does: the page gives the token.
    private async Task<string> Open()
    {
        var page = await _client.GetStringAsync(At(_desk!.AddressOf(Case)), Stop);
        _token = Token().Match(page).Groups[1].Value;
        return Mark().Match(page).Groups[1].Value;
    }

    private static FormRequest Body(
        string file = Case,
        string text = "",
        string? at = null,
        string? value = null,
        string? mark = null,
        bool over = false
    ) => new(file, text, at, value, false, false, mark, over);

    private HttpRequestMessage Request<T>(string path, T body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, At($"/_casebook/form{path}"))
        {
            Content = new StringContent(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(FormGuard.Header, _token);
        request.Headers.Add("Origin", _session!.Address.GetLeftPart(UriPartial.Authority));
        return request;
    }

    private async Task<FormAnswer> Ask<T>(string path, T body)
    {
        using var request = Request(path, body);
        using var answer = await _client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<FormAnswer>(Stop))!;
    }

    [GeneratedRegex("data-token=\"([^\"]*)\"")]
    private static partial Regex Token();

    [GeneratedRegex("data-mark=\"([^\"]*)\"")]
    private static partial Regex Mark();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<(?:input|textarea|select) id=\"([^\"]*)\"")]
    private static partial Regex Fields();
}
