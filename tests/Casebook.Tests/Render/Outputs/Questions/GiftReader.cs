using System.Text;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>Reads GIFT as its description says (https://docs.moodle.org/en/GIFT_format): a backslash makes the next mark a letter, an empty line ends
/// a question, a line that begins with two slashes is for nobody.</summary>
internal static class GiftReader
{
    public sealed record Option(char Mark, string Weight, string Text, string Feedback);

    public sealed record Read(string Name, string Stem, IReadOnlyList<Option> Options, string General);

    public static (List<string> Categories, List<Read> Questions) All(string text)
    {
        var (categories, questions) = (new List<string>(), new List<Read>());
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)).ToList();
            if (lines.Count == 1 && lines[0].StartsWith("$CATEGORY: ", StringComparison.Ordinal))
                categories.Add(lines[0]["$CATEGORY: ".Length..]);
            else if (lines.Count > 0)
                questions.Add(Question(string.Join('\n', lines)));
        }
        return (categories, questions);
    }

    private static Read Question(string text)
    {
        var (open, close) = (Find(text, "{", 0), Find(text, "}", 0));
        Assert.Equal("", text[(close + 1)..].Trim());
        var head = text[..open];
        Assert.StartsWith("::", head, StringComparison.Ordinal);
        var named = Find(head, "::", 2);
        var stem = head[(named + 2)..];
        Assert.StartsWith("[html]", stem, StringComparison.Ordinal);

        var answers = text[(open + 1)..close];
        var end = Find(answers, "####", 0);
        var general = Plain(answers[(end + 4)..]);
        var options = new List<Option>();
        var starts = Enumerable.Range(0, end).Where(i => answers[i] is '=' or '~' && (i == 0 || answers[i - 1] != '\\')).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var answer = answers[(starts[i] + 1)..(i + 1 < starts.Count ? starts[i + 1] : end)];
            var weight = "";
            if (answer.StartsWith('%'))
                (weight, answer) = (answer[1..answer.IndexOf('%', 1)], answer[(answer.IndexOf('%', 1) + 1)..]);
            var why = Find(answer, "#", 0);
            options.Add(new Option(answers[starts[i]], weight, Plain(why < 0 ? answer : answer[..why]), why < 0 ? "" : Plain(answer[(why + 1)..])));
        }
        return new Read(Plain(head[2..named]), Plain(stem["[html]".Length..]), options, general);
    }

    // The next place of a mark that no backslash stands before.
    private static int Find(string text, string mark, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text.AsSpan(i).StartsWith(mark, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        text = text.Trim();
        for (var i = 0; i < text.Length; i++)
            plain.Append(text[i] == '\\' ? text[++i] : text[i]);
        return plain.ToString();
    }
}
