using System.Net;
using System.Text;
using System.Text.Json;
using Casebook.Cli.Serve;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Render;

namespace Casebook.Cli.Tests.Serve;

/// <summary>A preview of a stand-in compiler: each case becomes a page with its text, a case with the word WRONG is an error.</summary>
public sealed class PreviewTests : IAsyncDisposable
{
    // For a machine with much else to do; what is waited for mostly comes at once.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TempSite _site = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private PreviewSession? _session;
    private int _compilations;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_are_shown_with_the_script_and_other_files_as_they_are()
    {
        await Start();
        using var page = await Get("/cases/first/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", page.Content.Headers.ContentType.CharSet);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        var text = await page.Content.ReadAsStringAsync(Stop);
        Assert.Contains("A made-up first case", text, StringComparison.Ordinal);
        Assert.Matches("<script src=\"/_casebook/preview.js\"[^>]*></script></body>", text);

        Assert.Equal("body{}", await _client.GetStringAsync("/style.css", Stop));
        Assert.Contains("EventSource", await _client.GetStringAsync("/_casebook/preview.js", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_rendered()
    {
        await Start();
        using var page = await Get("/style.css");
        using var broken = await Get("/defect/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.Contains("mistake in Casebook", await broken.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases/first", "/cases/first/")]
    [InlineData("/cases/first?a=b", "/cases/first/?a=b")]
    [InlineData("/casebook/", "/")]
    [InlineData("/casebook", "/")]
    [InlineData("/casebook/cases/first/", "/cases/first/")]
    [InlineData("/casebook//elsewhere.example/", "/elsewhere.example/")]
    public async Task Addresses_without_a_slash_and_below_the_base_path_lead_to_the_page(string asked, string location)
    {
        _site.Put("site.config.yml", "title: Made-up\nurl: https://example.org/casebook\n");
        await Start();
        using var answer = await Get(asked);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_is_not_there_gets_the_sites_own_page_for_that()
    {
        await Start();
        using var answer = await Get("/cases/none/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("not here", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_the_preview()
    {
        await Start();
        using var answer = await _client.PostAsync("/", null, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task A_save_reaches_the_page_and_those_who_look_at_it()
    {
        await Start();
        await using var news = await News.ListenTo(_session!.Address);
        var first = await news.Next(_ => true);
        _site.Put("content/cases/first.md", "A second thought");
        var second = await news.Next(n => n.Version != first.Version);
        Assert.False(second.IsOld);
        Assert.Contains("A second thought", await _client.GetStringAsync("/cases/first/", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_narrative_of_a_case_is_shown_before_the_site_is_compiled_again()
    {
        using var compiling = new ManualResetEventSlim(true);
        _site.Put("content/cases/first.md", "---\ntitle: A made-up first case\n---\n## Presentation\n\nA first thought.\n");
        await Start(compile: () =>
        {
            compiling.Wait(Patience, Stop);
            return SiteCompiler.Compile(new DiskFileTree(_site.Folder), new BuildOptions { Today = new DateOnly(2026, 11, 23) });
        });
        await using var news = await News.ListenTo(_session!.Address);
        var first = await news.Next(_ => true);
        compiling.Reset();
        _site.Put("content/cases/first.md", "---\ntitle: A made-up first case\n---\n## Presentation\n\nA second thought.\n");
        await news.Next(n => n.Version != first.Version);
        Assert.Contains("A second thought.", await _client.GetStringAsync("/cases/first/", Stop), StringComparison.Ordinal);
        compiling.Set();
    }

    [Fact]
    public async Task A_page_that_comes_again_as_it_was_has_the_same_tag()
    {
        await Start();
        await using var news = await News.ListenTo(_session!.Address);
        var first = await news.Next(_ => true);
        var (front, known) = (await TagOf("/"), await TagOf("/cases/first/"));
        _site.Put("content/cases/first.md", "A second thought");
        await news.Next(n => n.Version != first.Version);
        Assert.Equal(front, await TagOf("/"));
        Assert.NotEqual(known, await TagOf("/cases/first/"));
        using var page = await Get("/");
        Assert.Contains($"data-tag=\"{WebUtility.HtmlEncode(front)}\"", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        async Task<string> TagOf(string path)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Head, path);
            using var answer = await _client.SendAsync(asked, Stop);
            return answer.Headers.ETag!.ToString();
        }
    }

    [Fact]
    public async Task Of_a_burst_of_saves_the_last_one_wins_and_not_each_is_compiled()
    {
        await Start();
        for (var i = 0; i <= 300; i++)
            _site.Put("content/cases/first.md", $"Save number {i}.");
        await Until("/cases/first/", text => text.Contains("Save number 300.", StringComparison.Ordinal));
        Assert.InRange(_compilations, 2, 100);
    }

    [Fact]
    public async Task Saves_while_compiling_are_not_missed()
    {
        await Start(slow: TimeSpan.FromMilliseconds(120));
        for (var i = 0; i <= 12; i++)
        {
            _site.Put("content/cases/first.md", $"Slow save {i}.");
            await Task.Delay(70, Stop);
        }
        await Until("/cases/first/", text => text.Contains("Slow save 12.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_save_as_editors_do_it_by_renaming_is_seen()
    {
        await Start();
        _site.Put("content/cases/.first.md.swp", "temporary");
        _site.Put("content/cases/first.md~new", "Saved by renaming.");
        File.Move(_site.At("content/cases/first.md~new"), _site.At("content/cases/first.md"), overwrite: true);
        await Until("/cases/first/", text => text.Contains("Saved by renaming.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_case_is_gone_and_a_renamed_one_has_moved()
    {
        _site.Put("content/cases/second.md", "The second.");
        await Start();
        File.Delete(_site.At("content/cases/first.md"));
        File.Move(_site.At("content/cases/second.md"), _site.At("content/cases/third.md"));
        await Until("/cases/third/", text => text.Contains("The second.", StringComparison.Ordinal));
        foreach (var gone in new[] { "/cases/first/", "/cases/second/" })
        {
            using var answer = await Get(gone);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_content_folder_that_is_taken_away_and_put_back_is_watched_still()
    {
        await Start();
        Directory.Move(_site.At("content"), _site.At("aside"));
        await Until("/cases/first/", text => text.Contains("not here", StringComparison.Ordinal));
        Directory.Move(_site.At("aside"), _site.At("content"));
        await Until("/cases/first/", text => text.Contains("A made-up first case", StringComparison.Ordinal));
        _site.Put("content/cases/first.md", "Seen after the move.");
        await Until("/cases/first/", text => text.Contains("Seen after the move.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_error_keeps_the_last_good_pages_and_is_told_until_it_is_mended()
    {
        await Start();
        await using var news = await News.ListenTo(_session!.Address);
        var good = await news.Next(n => !n.IsOld);
        _site.Put("content/cases/first.md", "line\nWRONG <b>here</b>");
        var bad = await news.Next(n => n.IsOld);
        Assert.Equal(good.Version, bad.Version);
        var problem = Assert.Single(bad.Problems);
        Assert.Equal(("CB205", "content/cases/first.md:2:1", "Write RIGHT."), (problem.Code, problem.Place, problem.Hint));
        Assert.Contains("A made-up first case", await _client.GetStringAsync("/cases/first/", Stop), StringComparison.Ordinal);

        _site.Put("content/cases/first.md", "RIGHT here");
        var mended = await news.Next(n => !n.IsOld);
        Assert.NotEqual(good.Version, mended.Version);
        Assert.Empty(mended.Problems);
        Assert.Contains("RIGHT here", await _client.GetStringAsync("/cases/first/", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_begins_with_an_error_appears_when_it_is_mended()
    {
        _site.Put("content/cases/first.md", "WRONG");
        await Start();
        using (var answer = await Get("/"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("/_casebook/preview.js", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
        _site.Put("content/cases/first.md", "RIGHT");
        await Until("/cases/first/", text => text.Contains("RIGHT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_of_ours_does_not_end_the_preview()
    {
        await Start();
        await using var news = await News.ListenTo(_session!.Address);
        await news.Next(n => !n.IsOld);
        _site.Put("content/cases/first.md", "THROW");
        var bad = await news.Next(n => n.IsOld);
        Assert.Contains("mistake in Casebook", Assert.Single(bad.Problems).Message, StringComparison.Ordinal);
        _site.Put("content/cases/first.md", "Fine again");
        await Until("/cases/first/", text => text.Contains("Fine again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Problems_of_a_page_travel_with_the_page_as_text()
    {
        await Start();
        var page = await _client.GetStringAsync("/warned/", Stop);
        Assert.DoesNotContain("<img onerror", page, StringComparison.Ordinal);
        Assert.Contains("CB502", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_leads_to_the_next_free_one()
    {
        await Start();
        var taken = _session!.Address.Port;
        await using var other = await PreviewSession.StartAsync(_site.Folder, Compile, taken, new PreviewHosts(), _ => { }, TimeProvider.System);
        Assert.NotNull(other);
        Assert.InRange(other.Address.Port, taken + 1, taken + 19);
        Assert.Equal("127.0.0.1", other.Address.Host);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:8080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:8080", HttpStatusCode.OK)]
    [InlineData("rounds.internal", HttpStatusCode.OK)]
    [InlineData("evil.example.com", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example.com", HttpStatusCode.MisdirectedRequest)]
    [InlineData("0.0.0.0", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        await Start();
        foreach (var path in new[] { "/", "/_casebook/events", "/style.css", "/nothing" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
            Assert.Equal(status == HttpStatusCode.OK && path == "/nothing" ? HttpStatusCode.NotFound : status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Ending_does_not_wait_for_open_pages()
    {
        await Start();
        await using var news = await News.ListenTo(_session!.Address);
        await news.Next(_ => true);
        var end = _session.DisposeAsync().AsTask();
        _session = null;
        // A host that waits for open connections gives them 30 seconds.
        await end.WaitAsync(TimeSpan.FromSeconds(20), Stop);
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
            await _session.DisposeAsync();
        _client.Dispose();
        _site.Dispose();
    }

    private async Task Start(TimeSpan slow = default, Func<Compilation>? compile = null)
    {
        _session = await PreviewSession.StartAsync(
            _site.Folder,
            () =>
            {
                Interlocked.Increment(ref _compilations);
                var compilation = (compile ?? Compile)();
                Thread.Sleep(slow);
                return compilation;
            },
            0,
            new PreviewHosts("rounds.internal"),
            _ => { },
            TimeProvider.System
        );
        _client.BaseAddress = _session!.Address;
    }

    private Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path, Stop);

    private async Task Until(string path, Func<string, bool> wanted)
    {
        var text = "";
        for (var start = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(start) < Patience; await Task.Delay(20, Stop))
        {
            using var answer = await Get(path);
            text = await answer.Content.ReadAsStringAsync(Stop);
            if (wanted(text))
                return;
        }
        Assert.Fail($"{path} still shows:\n{text}");
    }

    private Compilation Compile()
    {
        var files = new DiskFileTree(_site.Folder);
        var problems = new DiagnosticBag();
        var config = ConfigParser.Parse(files, new BuildOptions { Today = new DateOnly(2026, 11, 23) }, problems);
        var plan = SitePlan.Empty.Files.ToBuilder();
        void Add(PlannedFile file) => plan.Add(file.Path, file);
        Add(PlannedFile.Of("index.html", Page("Front")));
        Add(PlannedFile.Of("404.html", Page("not here")));
        Add(PlannedFile.Of("style.css", "body{}"u8.ToArray()));
        Add(new PlannedFile("defect/index.html", (_, _) => throw new NotSupportedException("made up")));
        Add(new PlannedFile("warned/index.html", (_, found) => found.Add(RenderProblems.CB502.At(null, "\"><img onerror=alert(1)>"))));
        foreach (var path in files.Enumerate("content/cases").Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var source = SourceText.Decode(path, files.ReadBytes(path));
            if (source.Text.Contains("THROW", StringComparison.Ordinal))
                throw new NotSupportedException("made up");
            var wrong = source.Text.IndexOf("WRONG", StringComparison.Ordinal);
            if (wrong >= 0)
                problems.Add(GatherProblems.CB205.At(source.At(wrong, 5), "This is wrong.", "Write RIGHT."));
            Add(PlannedFile.Of($"cases/{Path.GetFileNameWithoutExtension(path)}/index.html", Page(source.Text)));
        }
        return new Compilation(new SitePlan(plan.ToImmutable()), config, problems.ToImmutable());
    }

    private static byte[] Page(string text) =>
        Encoding.UTF8.GetBytes($"<!doctype html><html><body><p>{WebUtility.HtmlEncode(text)}</p></body></html>");

    /// <summary>An open page, as far as news go.</summary>
    private sealed class News(HttpClient client, StreamReader reader) : IAsyncDisposable
    {
        public static async Task<News> ListenTo(Uri address)
        {
            var client = new HttpClient { BaseAddress = address };
            return new News(client, new StreamReader(await client.GetStreamAsync("/_casebook/events", Stop)));
        }

        public async Task<PreviewNews> Next(Func<PreviewNews, bool> wanted)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            limit.CancelAfter(Patience);
            while (await reader.ReadLineAsync(limit.Token) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal))
                    continue;
                var news = JsonSerializer.Deserialize<PreviewNews>(line["data: ".Length..], JsonSerializerOptions.Web)!;
                if (wanted(news))
                    return news;
            }
            throw new InvalidOperationException("The news ended.");
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            client.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
