using System.Text;
using Casebook.Write;
using CsCheck;

namespace Casebook.Tests.Write;

public sealed class RecordsTests
{
    private static readonly Manifest Some = new(
        new Dictionary<string, ManifestEntry> { ["cases/a b/index.html"] = new(UInt128.MaxValue, 12), ["a.css"] = new(1, 0) }
    );

    [Fact]
    public void A_manifest_is_read_back_as_it_was_written()
    {
        var read = Manifest.Parse(Some.ToBytes());
        Assert.Equal(Some.Files.OrderBy(f => f.Key, StringComparer.Ordinal), read!.Files.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_manifest_lists_files_in_ordinal_order()
    {
        var lines = Encoding.UTF8.GetString(Some.ToBytes()).Split('\n');
        Assert.Equal("casebook manifest 2", lines[0]);
        Assert.Equal($"{1:x32} 0 a.css", lines[1]);
    }

    [Fact]
    public void A_manifest_with_any_byte_changed_or_cut_off_is_damaged() =>
        Gen.Select(Gen.Int[0, Some.ToBytes().Length - 1], Gen.Byte, Gen.Bool)
            .Sample(
                (at, value, cut) =>
                {
                    var bytes = Some.ToBytes();
                    if (cut)
                        bytes = bytes[..at];
                    else if (bytes[at] == value)
                        return;
                    else
                        bytes[at] = value;
                    Assert.Null(Manifest.Parse(bytes));
                }
            );

    [Fact]
    public void A_manifest_that_names_a_path_outside_is_damaged() =>
        Assert.Null(Manifest.Parse(new Manifest(new Dictionary<string, ManifestEntry> { ["../a"] = new(1, 1) }).ToBytes()));

    [Fact]
    public void A_journal_is_read_back_as_it_was_written()
    {
        var journal = new Journal([
            new Step(JournalStepKind.Drop, 0, "a b/c"),
            new Step(JournalStepKind.Put, 1, "d"),
            new Step(JournalStepKind.Swap, 2, ".casebook/manifest"),
        ]);
        Assert.Equal(journal.Steps.AsEnumerable(), Journal.Parse(journal.ToBytes())!.Steps);
    }
}
