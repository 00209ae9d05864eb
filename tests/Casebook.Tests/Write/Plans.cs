using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Write;

namespace Casebook.Tests.Write;

/// <summary>Small plans, and the shortest way to write them.</summary>
internal static class Plans
{
    public static SitePlan Of(params (string Path, string Text)[] files) =>
        new(files.ToImmutableSortedDictionary(f => f.Path, f => PlannedFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text)), StringComparer.Ordinal));

    public static StageResult<WriteReport> WriteTo(this SitePlan plan, TempFolder folder, IOutputDisk? disk = null, int threads = 1) =>
        SiteWriter.Write(
            plan,
            folder.Path,
            new WriteOptions { Threads = threads, Disk = disk ?? OutputDisk.Instance },
            TestContext.Current.CancellationToken
        );

    public static IEnumerable<string> Codes<T>(this StageResult<T> staged) => staged.Diagnostics.Select(d => d.Code);
}
