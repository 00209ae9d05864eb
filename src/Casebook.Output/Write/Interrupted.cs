using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Write;

/// <summary>What a build finds when the one before it was killed.</summary>
internal static class Interrupted
{
    /// <summary>Finishes what was begun, or takes it back, and removes what was left behind; false when neither is possible.</summary>
    public static bool Settle(OutputFolder folder, Commit commit, DiagnosticBag problems)
    {
        if (File.Exists(folder.JournalFile))
        {
            if (Journal.Parse(File.ReadAllBytes(folder.JournalFile)) is not { } journal)
            {
                problems.Add(VerifyProblems.JournalDamaged(folder.Root, OutputFolder.StateName));
                return false;
            }
            var outcome = commit.Finish(journal);
            if (outcome == CommitOutcome.Incomplete)
            {
                problems.Add(SiteWriter.Failed(outcome, commit.Failure!, folder));
                return false;
            }
            problems.Add(outcome == CommitOutcome.Done ? VerifyProblems.InterruptedFinished() : VerifyProblems.InterruptedTakenBack());
        }
        commit.Sweep();
        return true;
    }
}
