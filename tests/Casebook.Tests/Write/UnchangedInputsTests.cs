using System.Buffers;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render;
using Casebook.Write;

namespace Casebook.Tests.Write;

/// <summary>A folder that holds the site of the same inputs is left as it is, and nothing is rendered; any doubt renders.</summary>
public sealed class UnchangedInputsTests
{
    private static readonly UInt128 Same = 7;

    [Fact]
    public void Nothing_is_rendered_from_the_same_inputs()
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _);
        Assert.Equal(new WriteReport(0, 2, 0, 6, 2), Write(folder, Same, out var rendered).Value);
        Assert.Equal(0, rendered);
    }

    [Fact]
    public void What_a_killed_build_left_is_swept_though_nothing_is_rendered()
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _);
        folder.Put(".casebook/stage/cases/draft/index.html", "not for anybody yet");
        Assert.Null(SiteWriter.Untouched(folder.Path, Same));
        Write(folder, Same, out var rendered);
        Assert.Equal(0, rendered);
        Assert.False(Directory.Exists(folder.Under(".casebook/stage")));
        Assert.NotNull(SiteWriter.Untouched(folder.Path, Same));
    }

    [Fact]
    public void A_folder_with_a_journal_or_without_a_lock_file_is_not_called_untouched()
    {
        using var folder = new TempFolder();
        Assert.Null(SiteWriter.Untouched(folder.Under("not there"), Same));
        Write(folder, Same, out _);
        Assert.NotNull(SiteWriter.Untouched(folder.Path, Same));
        Assert.Null(SiteWriter.Untouched(folder.Path, Same + 1));
        folder.Put(".casebook/journal", "");
        Assert.Null(SiteWriter.Untouched(folder.Path, Same));
        File.Delete(folder.Under(".casebook/journal"));
        Directory.CreateDirectory(folder.Under(".casebook/undo"));
        Assert.Null(SiteWriter.Untouched(folder.Path, Same));
        Directory.Delete(folder.Under(".casebook/undo"));
        File.Delete(folder.Under(".casebook/lock"));
        Assert.Null(SiteWriter.Untouched(folder.Path, Same));
    }

    [Fact]
    public void A_folder_that_another_build_holds_is_not_called_untouched()
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _);
        using (new FileStream(folder.Under(".casebook/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Null(SiteWriter.Untouched(folder.Path, Same));
        Assert.Equal(new WriteReport(0, 2, 0, 6, 2), SiteWriter.Untouched(folder.Path, Same));
    }

    [Fact]
    public void Other_inputs_render()
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _);
        Write(folder, Same + 1, out var rendered);
        Assert.Equal(2, rendered);
        Write(folder, Same + 1, out rendered);
        Assert.Equal(0, rendered);
    }

    [Fact]
    public void Inputs_that_are_not_known_render()
    {
        using var folder = new TempFolder();
        Write(folder, null, out _);
        Write(folder, null, out var rendered);
        Assert.Equal(2, rendered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fronT")]
    [InlineData("a longer front")]
    public void An_output_that_is_gone_or_edited_renders_and_is_mended(string text)
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _);
        if (text.Length == 0)
            File.Delete(folder.Under("index.html"));
        else
            File.WriteAllText(folder.Under("index.html"), text);
        Write(folder, Same, out var rendered);
        Assert.Equal(2, rendered);
        Assert.Equal("front", folder.Read("index.html"));
    }

    [Fact]
    public void What_a_build_has_to_tell_is_told_by_the_next_one_too()
    {
        using var folder = new TempFolder();
        Write(folder, Same, out _, told: true);
        Assert.NotEmpty(Write(folder, Same, out var rendered, told: true).Diagnostics);
        Assert.Equal(2, rendered);
    }

    private static StageResult<WriteReport> Write(TempFolder folder, UInt128? inputs, out int rendered, bool told = false)
    {
        var count = 0;
        var plan = new SitePlan(
            new[] { ("index.html", "front"), ("b.html", "b") }.ToImmutableSortedDictionary(
                file => file.Item1,
                file => new PlannedFile(
                    file.Item1,
                    (output, problems) =>
                    {
                        Interlocked.Increment(ref count);
                        output.Write(System.Text.Encoding.UTF8.GetBytes(file.Item2));
                        if (told)
                            problems.Add(RenderProblems.CB506.At(null, "Made up."));
                    }
                ),
                StringComparer.Ordinal
            )
        );
        var staged = SiteWriter.Write(plan, folder.Path, new WriteOptions { Threads = 2, Inputs = inputs }, TestContext.Current.CancellationToken);
        rendered = count;
        return staged;
    }
}
