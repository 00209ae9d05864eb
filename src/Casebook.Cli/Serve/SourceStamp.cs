using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Cli.Serve;

/// <summary>Tells whether anything a site is made from has changed.</summary>
internal static class SourceStamp
{
    private static readonly string[] Folders = ["content", "themes"];

    /// <summary>A value that is the same as long as no source is added, removed, renamed or written to.</summary>
    public static int Of(IFileTree site)
    {
        var hash = new HashCode();
        hash.Add(site.Stamp(ConfigParser.FileName));
        foreach (var folder in Folders)
        {
            foreach (var path in SourceReader.List(site, folder, new DiagnosticBag()))
            {
                hash.Add(path, StringComparer.Ordinal);
                hash.Add(site.Stamp(path));
            }
        }
        return hash.ToHashCode();
    }
}
