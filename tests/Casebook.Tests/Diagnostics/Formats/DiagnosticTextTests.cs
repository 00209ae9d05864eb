using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Diagnostics.Formats;

public sealed class DiagnosticTextTests
{
    private static readonly DiagnosticDescriptor Kind = new("CB301", Severity.Warning, "Unknown key");

    [Fact]
    public void A_problem_is_printed_with_its_line_marks_and_hint() =>
        Assert.Equal(
            """
            content/cases/a.md:2:1: warning CB301: There is no key titel.
              2 | titel: Made up
                | ^^^^^
            hint: Write title: Made up

            """.ReplaceLineEndings("\n"),
            Print("---\ntitel: Made up\n", 4, 5, "There is no key titel.", "Write title: Made up")
        );

    [Fact]
    public void A_problem_without_a_file_is_printed_without_a_place() =>
        Assert.Equal(
            "error CB650: Another build is running.\n",
            DiagnosticText.Format([new Diagnostic(new("CB650", Severity.Error, "x"), Severity.Error, "Another build is running.", null)])
        );

    [Fact]
    public void Between_two_problems_is_an_empty_line()
    {
        var one = new Diagnostic(Kind, Severity.Info, "One.", null);
        Assert.Equal("info CB301: One.\n\ninfo CB301: One.\n", DiagnosticText.Format([one, one]));
    }

    [Theory]
    [InlineData("\ta: b", 3, 1, "\t  ", "^")]
    [InlineData("年齢: x", 4, 1, "      ", "^")]
    [InlineData("年齢: x", 0, 2, "", "^^^^")]
    [InlineData("e\u0301x", 2, 1, " ", "^")]
    [InlineData("🩺 x", 3, 1, "   ", "^")]
    [InlineData("🩺 x", 0, 2, "", "^^")]
    [InlineData("abc", 3, 0, "   ", "^")]
    [InlineData("abc", 1, 0, " ", "^")]
    [InlineData("abc", 1, 99, " ", "^^")]
    [InlineData("", 0, 0, "", "^")]
    [InlineData("abc", 99, 5, "   ", "^")]
    public void Marks_stand_below_what_they_mark(string line, int start, int length, string indent, string marks)
    {
        var excerpt = SourceExcerpt.Of(line, start, length);
        Assert.Equal((line, indent, marks), (excerpt.Line, excerpt.Indent, excerpt.Marks));
    }

    [Fact]
    public void A_long_line_is_cut_around_the_marks()
    {
        var excerpt = SourceExcerpt.Of(new string('a', 300) + "WRONG" + new string('b', 300), 300, 5);
        Assert.Equal("…" + new string('a', 30) + "WRONG" + new string('b', 65) + "…", excerpt.Line);
        Assert.Equal(31, excerpt.Indent.Length);
        Assert.Equal("^^^^^", excerpt.Marks);
    }

    [Fact]
    public void The_marked_stretch_of_any_line_stands_above_the_marks() =>
        Gen.Select(Gen.Char["abc d"].Array[0, 400].Select(c => new string(c)), Gen.Int[0, 400], Gen.Int[1, 20])
            .Sample(
                (line, start, length) =>
                {
                    if (start + length > line.Length)
                        return;
                    var excerpt = SourceExcerpt.Of(line, start, length);
                    Assert.Equal(line[start..(start + length)], excerpt.Line[excerpt.Indent.Length..(excerpt.Indent.Length + excerpt.Marks.Length)]);
                }
            );

    [Fact]
    public void Any_line_and_span_can_be_shown() =>
        Gen.Select(Gen.String, Gen.Int[-5, 50], Gen.Int[-5, 50])
            .Sample(
                (line, start, length) =>
                {
                    SourceExcerpt.Of(line, start, length);
                }
            );

    [Fact]
    public void Text_that_would_steer_a_terminal_is_made_visible()
    {
        var printed = Print("a\u001b[2Jb\u202e", 0, 1, "Bad \u001b[31mword\r\n", null);
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain('\u202e', printed);
        Assert.Equal(3, printed.Count(c => c == '\n'));
    }

    [Fact]
    public void Of_a_stretch_over_several_lines_the_first_is_marked() =>
        Assert.Contains("  1 | abc\n    |  ^^\n", Print("abc\ndef\n", 1, 5, "x", null), StringComparison.Ordinal);

    [Fact]
    public void Colours_come_from_the_caller_and_touch_nothing_else()
    {
        var diagnostic = new Diagnostic(Kind, Severity.Warning, "Message.", new SourceText("a.md", "abc").At(1, 1), "Hint.");
        var painted = DiagnosticText.Format([diagnostic], (part, severity, text) => $"<{part}>{text}</>");
        Assert.Contains("<Place>a.md:1:2</>: <Kind>warning CB301</>: <Message>Message.</>", painted, StringComparison.Ordinal);
        var plain = painted.Replace("</>", "", StringComparison.Ordinal);
        foreach (var part in Enum.GetNames<DiagnosticPart>())
            plain = plain.Replace($"<{part}>", "", StringComparison.Ordinal);
        Assert.Equal(DiagnosticText.Format([diagnostic]), plain);
    }

    private static string Print(string text, int start, int length, string message, string? hint) =>
        DiagnosticText.Format([new Diagnostic(Kind, Severity.Warning, message, new SourceText("content/cases/a.md", text).At(start, length), hint)]);
}
