using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render;

namespace Casebook.Write;

/// <summary>What has to happen to the folder of the last build so that it holds the site of this one.</summary>
/// <param name="Steps">The changes; numbers of new files are those of the plan, those of removals follow.</param>
/// <param name="Manifest">What the folder holds then.</param>
/// <param name="Stamps">When its files were written.</param>
internal sealed record Changes(ImmutableArray<Step> Steps, Manifest Manifest, FileStamps Stamps)
{
    /// <summary>Compares this build with the last one.</summary>
    public static Changes Find(SitePlan plan, RenderedFile[] rendered, LastBuild last, UInt128? inputs, DiagnosticBag problems)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var files = new Dictionary<string, ManifestEntry>(rendered.Length, StringComparer.Ordinal);
        var ticks = new Dictionary<string, long>(rendered.Length, StringComparer.Ordinal);
        var number = 0;
        foreach (var path in plan.Files.Keys)
        {
            var file = rendered[number];
            if (file.Step is { } kind)
                steps.Add(new Step(kind, number, path));
            files.Add(path, file.Entry);
            ticks.Add(path, file.Ticks);
            number++;
        }
        var there = new Lazy<HashSet<string>>(() =>
            plan.Files.Keys.Where((_, i) => rendered[i].Step is null).ToHashSet(StringComparer.OrdinalIgnoreCase)
        );
        foreach (var path in last.Manifest.Files.Keys.Where(path => !files.ContainsKey(path)).Order(StringComparer.Ordinal))
        {
            // Where capital letters do not count, the file of the old name may be the one the site keeps under the new name.
            if (!there.Value.Contains(path) && MayRemove(path, last, problems))
                steps.Add(new Step(JournalStepKind.Drop, number++, path));
        }
        return new Changes(steps.ToImmutable(), new Manifest(files), new FileStamps(ticks, inputs));
    }

    private static bool MayRemove(string path, LastBuild last, DiagnosticBag problems)
    {
        var state = last.Look(path, out _);
        if (state is FileState.Edited or FileState.Foreign)
        {
            problems.Add(VerifyProblems.EditedFileLeft(path));
        }
        return state == FileState.AsWritten;
    }
}
