using Casebook.Write;

namespace Casebook.Tests.Write;

/// <summary>Moving files into place: every step once, however often it is asked for, and back when one fails.</summary>
public sealed class CommitTests
{
    private static readonly Journal Steps = new([
        new Step(JournalStepKind.Put, 0, "new/page.html"),
        new Step(JournalStepKind.Swap, 1, "same.html"),
        new Step(JournalStepKind.Drop, 2, "old/page.html"),
    ]);

    [Fact]
    public void A_journal_drops_puts_and_swaps()
    {
        using var folder = Begun();
        Assert.Equal(CommitOutcome.Done, Finish(folder));
        Assert.Equal("new/\nnew/page.html = new\nsame.html = after\n", folder.Snapshot());
        Assert.False(File.Exists(folder.Under(".casebook/journal")));
    }

    [Fact]
    public void A_journal_whose_steps_are_done_already_does_nothing_more()
    {
        using var folder = Begun();
        Finish(folder);
        folder.Put(".casebook/journal", "");
        var before = folder.Snapshot();
        Assert.Equal(CommitOutcome.Done, Finish(folder));
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void The_old_file_of_a_swap_or_a_drop_is_kept_until_the_sweep()
    {
        using var folder = Begun();
        Finish(folder);
        Assert.Equal(("before", "old"), (folder.Read(".casebook/undo/1"), folder.Read(".casebook/undo/2")));
        new Commit(new OutputFolder(folder.Path), OutputDisk.Instance).Sweep();
        Assert.Equal([".casebook"], Directory.GetFileSystemEntries(folder.Path, ".*").Select(Path.GetFileName));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Under(".casebook")));
    }

    [Fact]
    public void A_file_that_came_back_where_one_was_dropped_does_not_replace_the_one_that_is_kept()
    {
        using var folder = Begun();
        Finish(folder);
        folder.Put("old/page.html", "somebody else's");
        folder.Put(".casebook/journal", "");
        Assert.Equal(CommitOutcome.Done, Finish(folder));
        Assert.Equal("old", folder.Read(".casebook/undo/2"));
        Assert.Equal("somebody else's", folder.Read("old/page.html"));
    }

    [Fact]
    public void A_step_that_fails_takes_all_steps_before_it_back()
    {
        using var folder = Begun();
        var before = folder.Snapshot();
        folder.Put("new", "a file where the site wants a folder");
        Assert.Equal(CommitOutcome.RolledBack, Finish(folder));
        File.Delete(folder.Under("new"));
        Assert.Equal(before, folder.Snapshot());
        Assert.False(File.Exists(folder.Under(".casebook/journal")));
    }

    [Fact]
    public void Two_files_of_a_new_folder_are_put_and_taken_back_together()
    {
        var journal = new Journal([
            new Step(JournalStepKind.Put, 0, "new/a.html"),
            new Step(JournalStepKind.Put, 1, "new/b.html"),
            new Step(JournalStepKind.Put, 2, "taken/c.html"),
        ]);
        using var folder = new TempFolder();
        foreach (var step in journal.Steps)
            folder.Put($".casebook/stage/{step.Path}", step.Path);
        folder.Put("taken", "a file where the site wants a folder");
        folder.Put(".casebook/journal", "");
        Assert.Equal(CommitOutcome.RolledBack, Finish(folder, journal));
        Assert.Equal("taken = a file where the site wants a folder\n", folder.Snapshot());
        Assert.Equal("new/a.html", folder.Read(".casebook/stage/new/a.html"));
    }

    [Fact]
    public void Folders_emptied_by_a_drop_go_up_to_the_first_that_holds_something()
    {
        using var folder = new TempFolder();
        folder.Put("a/b/c/page.html", "old");
        folder.Put("a/mine.txt", "mine");
        folder.Put(".casebook/journal", "");
        Finish(folder, new Journal([new Step(JournalStepKind.Drop, 0, "a/b/c/page.html")]));
        Assert.Equal("a/\na/mine.txt = mine\n", folder.Snapshot());
    }

    [Fact]
    public void A_journal_counts_only_under_its_last_name()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Under(".casebook"));
        var output = new OutputFolder(folder.Path);
        Assert.Throws<KilledException>(() => new Commit(output, new FaultyDisk(2, Fault.KilledBefore)).Begin(Steps, flush: false));
        Assert.False(File.Exists(output.JournalFile));
        var commit = new Commit(output, OutputDisk.Instance);
        commit.Sweep();
        commit.Begin(Steps, flush: true);
        Assert.Equal(Steps.Steps.AsEnumerable(), Journal.Parse(File.ReadAllBytes(output.JournalFile))!.Steps);
        Assert.False(File.Exists(output.JournalDraft));
    }

    [Theory]
    [InlineData("Drop 1")]
    [InlineData("Throw 1 a.html")]
    [InlineData("Drop one a.html")]
    [InlineData("Drop -1 a.html")]
    [InlineData("Drop 1 .casebook/lock")]
    public void A_line_that_is_no_step_spoils_the_journal(string line) =>
        Assert.Null(Journal.Parse(ChecksummedLines.Write($"casebook journal 2\n{line}\n")));

    [Theory]
    [InlineData("casebook journal 2\nDrop 1 a.html\n", true)]
    [InlineData("casebook journal 2\n", true)]
    [InlineData("casebook journal 1\nDrop 1 a.html\n", false)]
    [InlineData("", false)]
    public void A_journal_begins_with_its_kind(string lines, bool isRead) =>
        Assert.Equal(isRead, Journal.Parse(ChecksummedLines.Write(lines)) is not null);

    [Fact]
    public void A_journal_that_was_cut_off_or_changed_is_damaged()
    {
        var bytes = Steps.ToBytes();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Null(Journal.Parse(bytes.AsSpan(0, length)));
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            Assert.Null(Journal.Parse(changed));
        }
    }

    private static CommitOutcome Finish(TempFolder folder, Journal? journal = null) =>
        new Commit(new OutputFolder(folder.Path), OutputDisk.Instance).Finish(journal ?? Steps);

    // A build that was killed when its journal counted: all is staged, nothing is moved.
    private static TempFolder Begun()
    {
        var folder = new TempFolder();
        folder.Put("same.html", "before");
        folder.Put("old/page.html", "old");
        folder.Put(".casebook/stage/new/page.html", "new");
        folder.Put(".casebook/stage/same.html", "after");
        folder.Put(".casebook/journal", "");
        return folder;
    }
}
