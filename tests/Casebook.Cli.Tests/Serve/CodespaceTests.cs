using Casebook.Cli.Serve;
using Microsoft.AspNetCore.Http;

namespace Casebook.Cli.Tests.Serve;

public sealed class CodespaceTests
{
    private static readonly Dictionary<string, string> Inside = new()
    {
        ["CODESPACE_NAME"] = "made-up-abc",
        ["GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN"] = "app.github.dev",
    };

    [Fact]
    public void The_preview_answers_to_the_name_that_GitHub_gives_its_port()
    {
        var hosts = new PreviewHosts([.. Codespace.HostsOf(8080, Inside.GetValueOrDefault)]);
        Assert.True(hosts.Allow(new HostString("made-up-abc-8080.app.github.dev")));
        Assert.False(hosts.Allow(new HostString("made-up-abc-8081.app.github.dev")));
        Assert.False(hosts.Allow(new HostString("other-8080.app.github.dev")));
    }

    [Fact]
    public void Elsewhere_there_is_no_such_name() => Assert.Empty(Codespace.HostsOf(8080, _ => null));
}
