using System.Buffers;
using System.Text;
using Casebook.Render.Outputs.Questions.Taken;

namespace Casebook.Render.Outputs.Questions;

/// <summary>Writes questions in GIFT, Moodle's text format, which many other programs read.</summary>
internal static class GiftText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\~=#{}:");

    /// <summary>The text, the questions of each case in a category of their own.</summary>
    /// <param name="bank">Name of the category that holds them all.</param>
    /// <param name="questions">The questions.</param>
    public static string Write(string bank, IEnumerable<TakenQuestion> questions)
    {
        var text = new StringBuilder();
        foreach (var group in questions.GroupBy(question => question.Entry))
        {
            // A category is read as it stands, to the end of its line.
            text.Append("$CATEGORY: $course$/top/").Append(Named(bank)).Append('/').Append(Named(group.Key.Case.Title.Value)).Append("\n\n");
            foreach (var question in group)
                Append(text, question);
        }
        return text.ToString();
    }

    private static string Named(string name) => Line(name).Replace("/", "//", StringComparison.Ordinal);

    private static void Append(StringBuilder text, TakenQuestion question)
    {
        text.Append("// ").Append(question.Id).Append("\n::").Append(Escaped(question.Name)).Append("::[html]");
        text.Append(Escaped($"<p>{question.Content.Stem.Text}</p>")).Append("{\n");
        var (right, wrong) = (question.Content.Right.Count, question.Content.Options.Count - question.Content.Right.Count);
        foreach (var option in question.Content.Options)
        {
            text.Append('\t');
            if (right > 1)
                text.Append("~%").Append(MoodleXml.Fraction(option.Correct, right, wrong)).Append('%');
            else
                text.Append(option.Correct ? '=' : '~');
            text.Append(Answer(option.Text.Text));
            if (option.Why is { } why)
                text.Append('#').Append(Escaped(why.Text));
            text.Append('\n');
        }
        text.Append("\t####").Append(Escaped($"<p>{question.Source}</p>")).Append("\n}\n\n");
    }

    // '%' at the beginning is a part of the mark.
    private static string Answer(string html) => html.StartsWith('%') ? "&\\#37;" + Escaped(html[1..]) : Escaped(html);

    /// <summary>A text with GIFT's own marks as letters, on one line: an empty one would end the question.</summary>
    internal static string Escaped(string text)
    {
        text = Line(text);
        if (text.AsSpan().IndexOfAny(Marks) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (Marks.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
