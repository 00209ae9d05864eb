using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Casebook.Cli.Lookups;

/// <summary>An answer from outside.</summary>
/// <param name="Text">What came; null when nothing did.</param>
/// <param name="Problem">Why nothing came, for whoever asked; empty when something did.</param>
internal readonly record struct LookupAnswer(string? Text, string Problem);

/// <summary>
/// The program's one door to the network, opened only when somebody asks for it: doi.org (Crossref), NCBI's E-utilities, and other casebooks.
/// One request a second at most, each with a time limit; answers are kept in <c>.casebook/lookups</c> for a week.
/// </summary>
internal sealed class LookupServer : IDisposable
{
    private const int MaxAnswerBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxAge = TimeSpan.FromDays(7);

    private readonly HttpClient _client;
    private readonly string _folder;
    private readonly string _contact;
    private readonly string _server;
    private readonly TimeProvider _clock;
    private long _lastRequest;

    /// <summary>Opens the door.</summary>
    /// <param name="siteFolder">The site, which keeps the answers.</param>
    /// <param name="contact">Whom the services may write to when something goes wrong; may be empty.</param>
    /// <param name="server">One server for all questions, for tests and for institutions with a proxy of their own; empty for the services themselves.</param>
    /// <param name="clock">What counts as now.</param>
    public LookupServer(string siteFolder, string contact, string server, TimeProvider clock)
    {
        _folder = Path.Combine(siteFolder, ".casebook", "lookups");
        (_contact, _server, _clock) = (contact, server.TrimEnd('/'), clock);
        _client = new HttpClient { Timeout = TimeLimit, MaxResponseContentBufferSize = MaxAnswerBytes };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"Casebook/{ProgramVersion.Current.Number}");
        if (contact.Length > 0)
            _client.DefaultRequestHeaders.TryAddWithoutValidation("From", contact);
    }

    /// <summary>What the service says about a work.</summary>
    public LookupAnswer Ask(LookupName name)
    {
        var path = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString()))[..12]));
        if (File.Exists(path) && _clock.GetUtcNow() - File.GetLastWriteTimeUtc(path) < MaxAge)
            return new LookupAnswer(File.ReadAllText(path), "");
        var answer = Fetch(name);
        if (answer.Text is { } text)
        {
            Directory.CreateDirectory(_folder);
            File.WriteAllText(path, text);
            File.SetLastWriteTimeUtc(path, _clock.GetUtcNow().UtcDateTime);
        }
        return answer;
    }

    /// <summary>A file of another casebook, asked for anew each time.</summary>
    public LookupAnswer Get(Uri address) => Fetch(address, "", address.AbsolutePath, "Try again when you are online.");

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private LookupAnswer Fetch(LookupName name) =>
        Fetch(
            AddressOf(name),
            name.Kind == LookupKind.Doi ? "application/vnd.citationstyles.csl+json" : "",
            name.ToString(),
            "Without network, download the citation (.nbib from PubMed, .ris from the journal) and import that file."
        );

    private LookupAnswer Fetch(Uri address, string accept, string asked, string instead)
    {
        Wait();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept.Length > 0)
            request.Headers.Accept.ParseAdd(accept);
        try
        {
            using var response = _client.Send(request);
            if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
                return new LookupAnswer(null, $"{address.Host} does not know {asked}. Look for a typing mistake.");
            if (!response.IsSuccessStatusCode)
                return new LookupAnswer(null, $"{address.Host} answered {(int)response.StatusCode} for {asked}. Try again later.");
            using var reader = new StreamReader(response.Content.ReadAsStream(), Encoding.UTF8);
            return new LookupAnswer(reader.ReadToEnd(), "");
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            return new LookupAnswer(null, $"{address.Host} could not be reached for {asked}. {instead}");
        }
    }

    // The services ask for no more than a few questions a second.
    private void Wait()
    {
        if (_lastRequest != 0 && TimeProvider.System.GetElapsedTime(_lastRequest) is var passed && passed < Interval)
            Thread.Sleep(Interval - passed);
        _lastRequest = TimeProvider.System.GetTimestamp();
    }

    private Uri AddressOf(LookupName name)
    {
        if (name.Kind == LookupKind.Doi)
            return new Uri(
                $"{(_server.Length > 0 ? _server : "https://doi.org")}/{Uri.EscapeDataString(name.Value).Replace("%2F", "/", StringComparison.Ordinal)}"
            );
        var service = _server.Length > 0 ? _server : "https://eutils.ncbi.nlm.nih.gov";
        var what = name.Kind == LookupKind.Pmid ? $"db=pubmed&id={name.Value}" : $"db=pmc&id={name.Value["PMC".Length..]}";
        var email = _contact.Length > 0 ? $"&email={Uri.EscapeDataString(_contact)}" : "";
        return new Uri($"{service}/entrez/eutils/efetch.fcgi?{what}&retmode=xml&tool=casebook{email}");
    }
}
