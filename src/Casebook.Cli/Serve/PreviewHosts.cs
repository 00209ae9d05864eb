using System.Collections.Immutable;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Casebook.Cli.Serve;

/// <summary>Names under which a preview may be asked for. A page of another site can have its own name point at this machine, and would read the
/// drafts if every name were answered.</summary>
internal sealed class PreviewHosts
{
    private static readonly string[] Own = ["localhost", "127.0.0.1", "[::1]"];
    private readonly ImmutableHashSet<string> _names;

    /// <summary>This machine's own names, and others that the user says.</summary>
    public PreviewHosts(params IReadOnlyCollection<string> others)
    {
        var addresses = others.Select(host => IPAddress.TryParse(host, out var address) ? address : null).OfType<IPAddress>().ToList();
        _names =
        [
            .. Own.Concat(others)
                .Concat(
                    addresses.Select(address =>
                        address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString()
                    )
                )
                .Select(host => host.ToLowerInvariant()),
        ];
        Addresses = [.. addresses.Where(address => !IPAddress.IsLoopback(address)).Prepend(IPAddress.Loopback).Distinct()];
    }

    /// <summary>Where to listen: this machine alone, and addresses that the user says.</summary>
    public ImmutableArray<IPAddress> Addresses { get; }

    /// <summary>Whether a request may be answered.</summary>
    public bool Allow(HostString host) => _names.Contains(host.Host.ToLowerInvariant());
}
