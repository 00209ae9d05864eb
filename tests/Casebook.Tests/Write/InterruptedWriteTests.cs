using Casebook.Diagnostics;
using Casebook.Render;
using Casebook.Write;

namespace Casebook.Tests.Write;

public sealed class InterruptedWriteTests
{
    private const int MoreThanEnough = 200;

    private static readonly SitePlan Old = Plans.Of(
        ("index.html", "old front"),
        ("same.css", "same"),
        ("cases/a/index.html", "old a"),
        ("cases/b/index.html", "b goes"),
        ("page", "a file that becomes a folder"),
        ("folder/index.html", "a folder that becomes a file")
    );

    private static readonly SitePlan New = Plans.Of(
        ("index.html", "new front, longer"),
        ("same.css", "same"),
        ("cases/a/index.html", "new a"),
        ("cases/c/deep/index.html", "c comes"),
        ("page/index.html", "now a folder"),
        ("folder", "now a file")
    );

    [Theory]
    [InlineData(Fault.KilledBefore)]
    [InlineData(Fault.KilledWithin)]
    [InlineData(Fault.FailsOnce)]
    [InlineData(Fault.FailsFromThereOn)]
    internal void After_a_fault_at_any_change_the_next_build_finds_the_old_site_or_the_new_one_whole(Fault fault)
    {
        using var start = new TempFolder();
        start.Put("mine/notes.txt", "not the site's");
        Old.WriteTo(start);
        var (before, after) = (start.Snapshot(), Whole(New, start));
        Assert.NotEqual(before, after);
        var seen = new HashSet<string>();

        for (var at = 1; at < MoreThanEnough; at++)
        {
            using var folder = new TempFolder();
            start.CopyTo(folder);
            var disk = new FaultyDisk(at, fault);
            Run(New, folder, disk);
            if (!disk.Struck)
            {
                Assert.True(at > 20, "Too few changes for a test of this kind.");
                Assert.Equal(2, seen.Count);
                return;
            }

            Settle(folder);
            var settled = folder.Snapshot();
            Assert.True(settled == before || settled == after, $"A mixture after a fault at change {at}:\n{settled}");
            seen.Add(settled);

            Assert.DoesNotContain(New.WriteTo(folder).Diagnostics, d => d.Severity == Severity.Error);
            Assert.Equal(after, folder.Snapshot());
            Assert.DoesNotContain(Old.WriteTo(folder).Diagnostics, d => d.Severity == Severity.Error);
            Assert.Equal(before, folder.Snapshot());
        }
        Assert.Fail("The build never ended.");
    }

    [Fact]
    public void After_a_change_that_fails_once_the_old_site_is_back_before_the_build_ends()
    {
        using var start = new TempFolder();
        Old.WriteTo(start);
        var (before, after) = (start.Snapshot(), Whole(New, start));
        for (var at = 1; at < MoreThanEnough; at++)
        {
            using var folder = new TempFolder();
            start.CopyTo(folder);
            var disk = new FaultyDisk(at, Fault.FailsOnce);
            var errors = New.WriteTo(folder, disk).Diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
            if (!disk.Struck)
                return;
            var isSettled = errors.All(d => d.Code != "CB663");
            if (isSettled)
                Assert.Equal(errors.Length == 0 ? after : before, folder.Snapshot());
            else
                Assert.Equal(after, folder.Snapshot());
        }
        Assert.Fail("The build never ended.");
    }

    [Fact]
    public void A_build_killed_while_it_settles_a_killed_build_is_settled_too()
    {
        using var start = new TempFolder();
        Old.WriteTo(start);
        var (before, after) = (start.Snapshot(), Whole(New, start));
        using var killed = new TempFolder();
        start.CopyTo(killed);
        var middle = LastChangeWithJournal(start) - 6;
        Run(New, killed, new FaultyDisk(middle, Fault.KilledWithin));
        Assert.True(File.Exists(killed.Under(".casebook/journal")));

        for (var at = 1; at < MoreThanEnough; at++)
        {
            using var folder = new TempFolder();
            killed.CopyTo(folder);
            var disk = new FaultyDisk(at, Fault.KilledWithin);
            Run(Old, folder, disk);
            Settle(folder);
            Assert.Contains(folder.Snapshot(), new[] { before, after });
            if (!disk.Struck)
                return;
        }
        Assert.Fail("The build never ended.");
    }

    [Fact]
    public void A_first_build_killed_at_any_change_leaves_nothing_or_all()
    {
        for (var at = 1; at < MoreThanEnough; at++)
        {
            using var folder = new TempFolder();
            var disk = new FaultyDisk(at, Fault.KilledWithin);
            Run(New, folder, disk);
            if (!disk.Struck)
                return;
            Settle(folder);
            var settled = folder.Snapshot();
            New.WriteTo(folder);
            Assert.Contains(settled, new[] { "", folder.Snapshot() });
        }
        Assert.Fail("The build never ended.");
    }

    [Fact]
    public void The_next_build_says_that_one_was_interrupted()
    {
        using var folder = new TempFolder();
        Old.WriteTo(folder);
        Run(New, folder, new FaultyDisk(LastChangeWithJournal(folder), Fault.KilledBefore));
        Assert.Equal(["CB660"], New.WriteTo(folder).Codes());
    }

    [Fact]
    public void A_damaged_journal_stops_the_build_and_says_what_to_do()
    {
        using var folder = new TempFolder();
        Old.WriteTo(folder);
        folder.Put(".casebook/journal", "casebook journal 1\nDrop 1 index.html\nend 0\n");
        var before = folder.Snapshot();
        Assert.Equal(["CB659"], New.WriteTo(folder).Codes());
        Assert.Equal(before, folder.Snapshot());
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("a/../../outside")]
    [InlineData("/etc/outside")]
    [InlineData(".casebook/lock")]
    public void A_journal_that_would_change_what_is_not_the_sites_is_refused(string path) =>
        Assert.Null(Journal.Parse(new Journal([new Step(JournalStepKind.Drop, 1, path)]).ToBytes()));

    private static void Run(SitePlan plan, TempFolder folder, IOutputDisk disk)
    {
        try
        {
            plan.WriteTo(folder, disk);
        }
        catch (KilledException)
        {
            // What a killed process leaves is looked at by the caller.
        }
    }

    private static void Settle(TempFolder folder)
    {
        var output = new OutputFolder(folder.Path);
        Assert.True(Interrupted.Settle(output, new Commit(output, OutputDisk.Instance), new DiagnosticBag()));
    }

    private static string Whole(SitePlan plan, TempFolder start)
    {
        using var folder = new TempFolder();
        start.CopyTo(folder);
        plan.WriteTo(folder);
        return folder.Snapshot();
    }

    private static int LastChangeWithJournal(TempFolder start)
    {
        var last = 0;
        for (var at = 1; at < MoreThanEnough; at++)
        {
            using var folder = new TempFolder();
            start.CopyTo(folder);
            var disk = new FaultyDisk(at, Fault.KilledBefore);
            Run(New, folder, disk);
            if (!disk.Struck)
                return last;
            if (File.Exists(folder.Under(".casebook/journal")))
                last = at;
        }
        return last;
    }
}
