using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Gather;

namespace Casebook.Render.Shared.Pictures;

/// <summary>A picture and the files of its forms.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Files">Its forms.</param>
/// <param name="Full">The picture in its full size, upright and without anything that is not the picture; made when a text links to it.</param>
internal sealed record PicturePlan(Picture Picture, ImmutableArray<PlannedFile> Files, PlannedFile Full);

/// <summary>Plans the forms of pictures from their headers. A form is made, or taken from the cache, when it is rendered.</summary>
internal sealed class PicturePlanner(IFileTree files, PictureCache cache)
{
    private const long MaxPixels = 100_000_000;
    private const int HeavyBytes = 10_000_000;
    private const int MinWidth = 200;

    /// <summary>Plans each picture that can be read; <paramref name="uses"/> says where a text first shows it.</summary>
    public IReadOnlyDictionary<string, PicturePlan> Plan(SortedDictionary<string, TextLocation> uses, int threads, DiagnosticBag problems)
    {
        if (uses.Count > 0 && !PictureCodec.IsAvailable)
        {
            problems.Add(RenderProblems.NoPictureLibrary());
            return ImmutableDictionary<string, PicturePlan>.Empty;
        }
        var all = uses.ToArray();
        var plans = new PicturePlan?[all.Length];
        var found = new DiagnosticBag[all.Length];
        Parallel.For(
            0,
            all.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => plans[i] = Plan(all[i].Key, all[i].Value, found[i] = new DiagnosticBag())
        );
        foreach (var bag in found)
            problems.AddRange(bag.ToImmutable());
        return all.Zip(plans)
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Key, pair => pair.Second!, StringComparer.Ordinal);
    }

    private PicturePlan? Plan(string path, TextLocation use, DiagnosticBag problems)
    {
        if (SourceReader.Bytes(files, path, problems) is not { } source)
            return null;
        var name = Path.GetFileName(path);
        if (PictureCodec.ReadHeader(source) is not { } header)
        {
            problems.Add(ClinicalFiles.FindByBytes(source, new SourceText(path, "").At(0, 0)) ?? RenderProblems.UnreadablePicture(use, name));
            return null;
        }
        if (header.Pixels > MaxPixels)
        {
            problems.Add(RenderProblems.EnormousPicture(use, name, header.Pixels));
            return null;
        }
        CheckSize(name, source.Length, header, use, problems);

        var mark = Mark(source);
        var forms = PictureForms.Of(header);
        var variants = forms.Select(Variant).ToImmutableArray();
        var full = new PictureForm(header.SecondFormat, header.Width, header.Height);
        return new PicturePlan(
            new Picture(forms[^1].Width, forms[^1].Height, variants),
            [.. forms.Zip(variants, Planned)],
            Planned(full, Variant(full))
        );

        PictureVariant Variant(PictureForm form) =>
            new($"pictures/{mark}-{form.Width.ToString(CultureInfo.InvariantCulture)}{form.Ending}", form.Width, form.MediaType);

        PlannedFile Planned(PictureForm form, PictureVariant variant) =>
            new(variant.Path, (output, found) => Render(path, form, variant, header, use, output, found));
    }

    private void Render(
        string path,
        PictureForm form,
        PictureVariant variant,
        PictureHeader header,
        TextLocation use,
        IBufferWriter<byte> output,
        DiagnosticBag problems
    )
    {
        var name = variant.Path[(variant.Path.LastIndexOf('/') + 1)..];
        var bytes = cache.Find(name);
        if (bytes is null)
        {
            if (SourceReader.Bytes(files, path, problems) is not { } source)
                return;
            bytes = PictureCodec.Encode(source, form, header.Frames > 1, out var isWhole);
            if (isWhole)
                cache.Keep(name, bytes!);
            else
                problems.Add(RenderProblems.DamagedPicture(use, Path.GetFileName(path)));
        }
        output.Write(bytes);
    }

    private static void CheckSize(string name, int bytes, PictureHeader header, TextLocation use, DiagnosticBag problems)
    {
        if (bytes > HeavyBytes)
        {
            problems.Add(RenderProblems.HeavyPicture(use, name, bytes));
        }
        if (header.Width < MinWidth)
        {
            problems.Add(RenderProblems.TinyPicture(use, name, header.Width));
        }
        if (header.Frames > 1)
        {
            problems.Add(RenderProblems.MovingPicture(use, name));
        }
    }

    // The name of a form says nothing of the file it comes from, so that it cannot give a case away.
    private static string Mark(byte[] source)
    {
        var hash = new Sha256();
        hash.Append([PictureCodec.Recipe]);
        hash.Append(source);
        return Convert.ToHexStringLower(hash.Finish())[..16];
    }
}
