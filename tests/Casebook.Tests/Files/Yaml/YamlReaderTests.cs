using Casebook.Files;
using Casebook.Files.Yaml;
using CsCheck;

namespace Casebook.Tests.Files.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("1:40")]
    [InlineData("no")]
    [InlineData("012")]
    [InlineData("1e3")]
    [InlineData("2026-11-23")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("<1:80")]
    public void A_value_stays_the_text_that_was_written(string written) => Assert.Equal(written, Text(Read($"a: {written}\n"), "a"));

    [Fact]
    public void Keys_and_values_know_their_places()
    {
        var map = Map(Read("one: two\nthree:\n  - four\n"));
        Assert.Equal("1:1", Place(map.Entries[0].Key));
        Assert.Equal("1:6", Place(map.Entries[0].Value));
        Assert.Equal("3:5", Place(((YamlSequence)map.Entries[1].Value).Items[0]));
    }

    [Theory]
    [InlineData("😀 first: x\nb: here\n")]
    [InlineData("a: \"😀😀\"\nb: here\n")]
    [InlineData("# 😀\nb: here\n")]
    [InlineData("a: é\u0301\nb: here\n")]
    public void Characters_outside_the_basic_plane_do_not_move_places(string text)
    {
        var value = Map(Read(text))["b"]!;
        Assert.Equal("here", text.Substring(value.Location.Span.Start, value.Location.Span.Length));
    }

    [Theory]
    [InlineData("a: plain words  # remark\n", "plain words")]
    [InlineData("a: \"in quotes\"\n", "in quotes")]
    [InlineData("a: 'in quotes'\n", "in quotes")]
    [InlineData("a: \" spaced \"\n", "spaced")]
    [InlineData("a: >-\n  folded\nb: x\n", "folded")]
    [InlineData("a: |\n  kept\n\nb: x\n", "kept")]
    [InlineData("a: \"\"\n", "")]
    public void Words_of_a_value_are_found_without_their_marks(string text, string words)
    {
        var place = ((YamlScalar)Map(Read(text))["a"]!).Words;
        Assert.Equal(words, text.Substring(place.Span.Start, place.Span.Length));
    }

    [Fact]
    public void A_file_with_foreign_line_ends_has_the_same_places()
    {
        var file = SourceText.Decode("a.yml", "a: x\r\nb: here\r\n"u8);
        Assert.Equal("2:4", Place(Map(YamlReader.Read(file))["b"]!));
    }

    [Fact]
    public void A_part_of_a_file_has_places_in_the_file()
    {
        var file = new SourceText("a.md", "---\na: x\n---\nb: y\n");
        var read = YamlReader.Read(file, new TextSpan(4, 5));
        Assert.Equal("2:4", Place(Map(read)["a"]!));
        Assert.Single(Map(read).Entries);
    }

    [Theory]
    [InlineData("good: 1\nbad: [a, b\nalso: 2\n")]
    [InlineData("good: 1\nbad: {a: b\nalso: 2\n")]
    [InlineData("good: 1\nbad: \"open\nalso: 2\n")]
    [InlineData("good: 1\nbad: x: y\nalso: 2\n")]
    [InlineData("good: 1\nbad: @at\nalso: 2\n")]
    [InlineData("good: 1\nbad: *nothing\nalso: 2\n")]
    [InlineData("good: 1\nbad:\n  - a\n   b: c\n  d\nalso: 2\n")]
    [InlineData("good: 1\nbad: &\nalso: 2\n")]
    [InlineData("good: 1\nbad: \"\\q\"\nalso: 2\n")]
    [InlineData("good: 1\nbad: 'open\nalso: 2\n")]
    public void One_broken_key_leaves_the_others_readable(string text)
    {
        var read = Read(text);
        Assert.Equal("1", Text(read, "good"));
        Assert.Equal("2", Text(read, "also"));
        Assert.Contains(read.Problems, problem => problem.Kind == YamlProblemKind.Syntax);
    }

    [Fact]
    public void One_broken_entry_leaves_the_others_of_its_list_readable()
    {
        var read = Read("findings:\n  - first\n  - finding: second\n    sites: [hand\n    method: CT\n  - third\nalso: 2\n");
        var items = ((YamlSequence)Map(read)["findings"]!).Items;
        Assert.Equal(3, items.Length);
        Assert.Equal("second", ((YamlScalar)((YamlMapping)items[1])["finding"]!).Text);
        Assert.Equal("CT", ((YamlScalar)((YamlMapping)items[1])["method"]!).Text);
        Assert.Equal("third", ((YamlScalar)items[2]).Text);
        Assert.Equal(4, Assert.Single(read.Problems).Location.Start.Line);
    }

    [Fact]
    public void A_list_in_the_column_of_its_key_survives_a_broken_line_elsewhere()
    {
        var read = Read("findings:\n- first\n- second\nbad: x: y\n");
        Assert.Equal(2, ((YamlSequence)Map(read)["findings"]!).Items.Length);
    }

    [Fact]
    public void Several_broken_lines_are_all_reported_in_one_run()
    {
        var read = Read("a: x: y\nb: fine\nc: [1\nd: fine\ne: \"open\n");
        Assert.Equal([1, 3, 5], read.Problems.Select(problem => problem.Location.Start.Line).Distinct());
        Assert.Equal("fine", Text(read, "b"));
        Assert.Equal("fine", Text(read, "d"));
    }

    [Fact]
    public void A_value_with_a_second_colon_is_reported_and_kept()
    {
        var read = Read("title: Calcinosis: a case\nb: x\n");
        Assert.Equal("Calcinosis: a case", Text(read, "title"));
        Assert.Equal("Put the value in quotes: `title: \"Calcinosis: a case\"`.", Assert.Single(read.Problems).Hint);
    }

    [Theory]
    [InlineData("a: >1:640\n", ">1:640", "Write `a: \">1:640\"`.")]
    [InlineData("a: > 200\n", "> 200", "Write `a: \"> 200\"`.")]
    [InlineData("a: @home\n", "@home", "Write `a: \"@home\"`.")]
    [InlineData("a: %5\n", "%5", "Write `a: \"%5\"`.")]
    [InlineData("a: `x`\n", "`x`", "Write `a: \"`x`\"`.")]
    [InlineData("a: -\n", "-", "Write `a: \"-\"`.")]
    public void A_value_that_begins_with_a_mark_is_kept_and_shown_in_quotes(string text, string value, string hint)
    {
        var read = Read(text + "b: x\n");
        Assert.Equal(hint, Assert.Single(read.Problems).Hint);
        Assert.Equal(value, Text(read, "a"));
        Assert.Equal("x", Text(read, "b"));
    }

    [Theory]
    [InlineData("a: *nothing\n")]
    [InlineData("? {a: b}\n: c\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]\n")]
    public void Every_problem_says_how_to_mend_it(string text) =>
        Assert.All(Read(text).Problems, problem => Assert.False(string.IsNullOrEmpty(problem.Hint)));

    [Fact]
    public void A_line_that_is_indented_too_far_does_not_take_the_line_above_with_it()
    {
        var read = Read("patient:\n  age: 44\n   sex: female\nb: x\n");
        Assert.Equal("44", ((YamlScalar)((YamlMapping)Map(read)["patient"]!)["age"]!).Text);
        Assert.NotEmpty(read.Problems);
    }

    [Fact]
    public void Aliases_still_work_when_another_line_is_broken()
    {
        var read = Read("a: &name word\nb: *name\nc: x: y\n");
        Assert.Equal("word", Text(read, "b"));
        Assert.Equal(3, Assert.Single(read.Problems).Location.Start.Line);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_where_it_stands_again()
    {
        var read = Read("a: 1\nb: 2\na: 3\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal((YamlProblemKind.DuplicateKey, 3), (problem.Kind, problem.Location.Start.Line));
        Assert.Equal("1", Text(read, "a"));
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_once_when_another_line_is_broken()
    {
        var read = Read("a: 1\nb: x: y\na: 3\n");
        Assert.Single(read.Problems, problem => problem.Kind == YamlProblemKind.DuplicateKey);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(29)]
    public void A_key_that_stands_twice_is_told_however_many_there_are(int repeated)
    {
        var read = Read(string.Concat(Enumerable.Range(0, 30).Append(repeated).Select(key => $"key{key}: made-up value {key}\n")));
        Assert.Equal(30, ((YamlMapping)read.Root!).Entries.Length);
        Assert.Equal(31, Assert.Single(read.Problems, problem => problem.Kind == YamlProblemKind.DuplicateKey).Location.Start.Line);
    }

    [Fact]
    public void A_short_text_that_comes_again_is_one_string()
    {
        var items = ((YamlSequence)Read("[made-up sign, other, made-up sign]\n").Root!).Items.Cast<YamlScalar>().ToList();
        Assert.Same(items[0].Text, items[2].Text);
        Assert.Equal("other", items[1].Text);
    }

    [Fact]
    public void Tabs_are_reported_and_read_as_indentation()
    {
        var read = Read("findings:\n\t- finding: x\n\t  method: CT\n");
        Assert.Equal([2, 3], read.Problems.Select(problem => problem.Location.Start.Line));
        Assert.All(read.Problems, problem => Assert.Equal(YamlProblemKind.Tab, problem.Kind));
        Assert.Equal("CT", ((YamlScalar)((YamlMapping)((YamlSequence)Map(read)["findings"]!).Items[0])["method"]!).Text);
    }

    [Fact]
    public void A_tab_inside_a_text_is_fine()
    {
        var read = Read("a: one\ttwo\n");
        Assert.Empty(read.Problems);
        Assert.Equal("one\ttwo", Text(read, "a"));
    }

    [Fact]
    public void Aliases_that_multiply_are_stopped()
    {
        var lines = new System.Text.StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            lines.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"
            );
        var read = Read(lines.Append("after: x\n").ToString());
        Assert.Equal(YamlProblemKind.TooLarge, Assert.Single(read.Problems).Kind);
        Assert.Equal("x", Text(read, "after"));
    }

    [Fact]
    public void A_file_with_too_many_values_is_stopped()
    {
        var read = Read(string.Concat(Enumerable.Repeat("- x\n", 1_000_001)));
        Assert.Equal(YamlProblemKind.TooLarge, Assert.Single(read.Problems).Kind);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Brackets_nested_without_end_are_refused(char bracket) => Assert.NotEmpty(Read(new string(bracket, 20_000)).Problems);

    [Fact]
    public void Lines_nested_without_end_are_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', depth) + "a:\n"));
        Assert.NotEmpty(Read(text).Problems);
    }

    [Fact]
    public void A_second_document_is_reported() => Assert.NotEmpty(Read("a: 1\n---\nb: 2\n").Problems);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a remark\n")]
    public void Nothing_written_is_no_problem(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Problems);
        Assert.True(read.Root is null or YamlScalar { IsEmpty: true });
    }

    [Theory]
    [InlineData("a:\n", true)]
    [InlineData("a: ~\n", true)]
    [InlineData("a: null\n", true)]
    [InlineData("a: \"null\"\n", false)]
    [InlineData("a: no\n", false)]
    public void An_empty_value_is_told_from_a_word(string text, bool empty) => Assert.Equal(empty, ((YamlScalar)Map(Read(text))["a"]!).IsEmpty);

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_place_lies_in_the_file()
    {
        string[] pieces =
        [
            "a",
            "b: ",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "|",
            ">-",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "%",
            "@",
            "`",
            "#",
            " #",
            "\t",
            "---",
            "...",
            "? ",
            "<<: ",
            "😀",
            "\0",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\\",
            "\\U00110000",
            "\\x",
            ",",
            "1:40",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var read = Read(text);
                    foreach (var node in All(read.Root).Select(node => node.Location).Concat(read.Problems.Select(problem => problem.Location)))
                        Assert.True(node.Span.Start >= 0 && node.Span.Length >= 0 && node.Span.End <= text.Length, $"{node.Span} in {text.Length}");
                    foreach (var scalar in All(read.Root).OfType<YamlScalar>())
                        _ = scalar.Words;
                },
                iter: 20_000
            );
    }

    [Fact]
    public void Plain_words_come_back_as_they_were_written()
    {
        var word = Gen.String[Gen.Char["abcdefghijklmnop0123456789:.äöβ≥/+"], 1, 12];
        word.Where(w => char.IsLetterOrDigit(w[0]) && !w.EndsWith(':') && w is not "null")
            .Array[1, 6]
            .Sample(words =>
            {
                var text = string.Concat(words.Select(w => $"- {w}\n"));
                var read = Read(text);
                Assert.Empty(read.Problems);
                var items = ((YamlSequence)read.Root!).Items.Cast<YamlScalar>().ToList();
                Assert.Equal(words, items.Select(item => item.Text));
                Assert.Equal(words, items.Select(item => text.Substring(item.Location.Span.Start, item.Location.Span.Length)));
            });
    }

    private static YamlDocument Read(string text) => YamlReader.Read(new SourceText("made-up.yml", text));

    private static YamlMapping Map(YamlDocument read) => Assert.IsType<YamlMapping>(read.Root);

    private static string Text(YamlDocument read, string key) => Assert.IsType<YamlScalar>(Map(read)[key]).Text;

    private static string Place(YamlNode node) => $"{node.Location.Start.Line}:{node.Location.Start.Column}";

    private static IEnumerable<YamlNode> All(YamlNode? node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(All).Prepend(list),
            YamlMapping map => map.Entries.SelectMany(entry => All(entry.Value).Prepend(entry.Key)).Prepend(map),
            null => [],
            _ => [node],
        };
}
