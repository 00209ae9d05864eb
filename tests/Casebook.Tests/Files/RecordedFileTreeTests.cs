using Casebook.Files;

namespace Casebook.Tests.Files;

public sealed class RecordedFileTreeTests
{
    [Fact]
    public void The_same_questions_with_the_same_answers_give_the_same_number_in_any_order()
    {
        var one = new RecordedFileTree(Tree());
        one.ReadBytes("a");
        one.Enumerate("");
        var other = new RecordedFileTree(Tree());
        other.Enumerate("");
        other.ReadBytes("a");
        other.ReadBytes("a");
        Assert.Equal(RecordedFileTree.Fingerprint("day", one.Answers), RecordedFileTree.Fingerprint("day", other.Answers));
    }

    [Fact]
    public void Other_bytes_another_file_a_file_that_appears_and_other_options_give_another_number()
    {
        var numbers = new[]
        {
            Number(Tree(), "day"),
            Number(Tree(), "next day"),
            Number(new MemoryFileTree().Add("a", "other"), "day"),
            Number(Tree().Add("b", ""), "day"),
            Number(Tree().Add("maybe", ""), "day"),
        };
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
    }

    private static MemoryFileTree Tree() => new MemoryFileTree().Add("a", "text");

    private static UInt128 Number(MemoryFileTree files, string also)
    {
        var tree = new RecordedFileTree(files);
        tree.Enumerate("");
        tree.Exists("maybe");
        tree.ReadBytes("a");
        return RecordedFileTree.Fingerprint(also, tree.Answers);
    }
}
