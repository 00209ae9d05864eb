namespace Casebook.Tests.Architecture;

public sealed class OpenSslTests
{
    // The analyzer that bans it looks at the library; the command is held to it here. What asks other machines needs TLS, and so OpenSSL.
    [Fact]
    public void No_source_asks_for_what_needs_OpenSSL_on_Linux() =>
        Assert.DoesNotContain(
            SourceTree.CSharp("src").Where(file => !file.Path.StartsWith("src/Casebook.Cli/Lookups/", StringComparison.Ordinal)),
            file => file.Text.Contains("using System.Security.Cryptography", StringComparison.Ordinal)
        );
}
