using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Casebook.Cli.Form;

/// <summary>
/// Lets in only who started the program: the address it prints holds a key, which becomes a cookie that no other site can send; what is sent must
/// also come from a page of this program (Origin) and hold the token of that page, which no other site can read.
/// </summary>
internal sealed class FormGuard
{
    /// <summary>Header of the token.</summary>
    public const string Header = "X-Casebook-Token";

    /// <summary>The key of the address.</summary>
    public string Key { get; } = Chance();

    /// <summary>The token of the page.</summary>
    public string Token { get; } = Chance();

    /// <summary>Whether a request may see anything of the form.</summary>
    public bool Knows(HttpRequest request) => request.Cookies.TryGetValue(CookieOf(request), out var sent) && Same(sent, Key);

    /// <summary>Takes the key of the address and turns it into the cookie; false when it is not there or another.</summary>
    public bool Admit(HttpContext context)
    {
        if (context.Request.Query["key"].ToString() is not { Length: > 0 } sent || !Same(sent, Key))
            return false;
        context.Response.Cookies.Append(
            CookieOf(context.Request),
            Key,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Path = FormDesk.Root,
                IsEssential = true,
            }
        );
        return true;
    }

    /// <summary>Whether what is sent comes from the page of the form.</summary>
    public bool Trusts(HttpRequest request) =>
        Knows(request)
        && Same(request.Headers[Header].ToString(), Token)
        && request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host.Value}"
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;

    // Cookies know hosts but no ports; two previews side by side are two.
    private static string CookieOf(HttpRequest request) => string.Create(CultureInfo.InvariantCulture, $"casebook-form-{request.Host.Port ?? 80}");

    // Looks at every letter, so that the time it takes tells nothing of how many are right.
    private static bool Same(string sent, string own)
    {
        var differs = sent.Length ^ own.Length;
        for (var i = 0; i < own.Length; i++)
            differs |= own[i] ^ (i < sent.Length ? sent[i] : '\0');
        return differs == 0;
    }

    // Two GUIDs of version 4 hold 244 random bits; .NET's other source of chance needs OpenSSL on Linux.
    private static string Chance() => $"{Guid.NewGuid():n}{Guid.NewGuid():n}";
}
