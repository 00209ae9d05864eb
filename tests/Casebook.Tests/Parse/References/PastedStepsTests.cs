using System.Text;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using CsCheck;

namespace Casebook.Tests.Parse.References;

/// <summary>The work of reading a list grows with its length: measured by the characters that are read as references, not by a clock.</summary>
public sealed class PastedStepsTests
{
    private const int MaxReadsOfOneCharacter = 100;

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Const("Smith JA, Jones B. A made-up title. J Test. 2002;1(2):3-9."),
        Gen.Const("12. Smith JA. One. J Test. 2002;1(2):3-9."),
        Gen.Const("a line that is no reference"),
        Gen.Const("[PubMed] [Google Scholar]"),
        Gen.Const("2002;1(2):3-9."),
        Gen.Const("7."),
        Gen.Const("1) A. B, C. D. E. F. G. H. I. J. K. L. M. N. O. P.")
    );

    [Fact]
    public void Every_character_is_read_a_bounded_number_of_times() =>
        Line.List[200, 400]
            .Sample(
                lines =>
                {
                    var text = string.Join('\n', lines);
                    Assert.True(CharactersRead(text) <= MaxReadsOfOneCharacter * (long)text.Length);
                },
                iter: 20
            );

    [Theory]
    [InlineData("word ")]
    [InlineData("Smith JA, ")]
    [InlineData("1. Smith JA. One. J Test. 2002;1(2):3-9. ")]
    [InlineData("a\n")]
    public void A_hundred_thousand_characters_take_ten_times_the_steps_of_ten_thousand(string piece)
    {
        var small = CharactersRead(Repeated(piece, 10_000));
        var large = CharactersRead(Repeated(piece, 100_000));
        Assert.True(large <= 12 * small, $"{small} characters read for 10,000, {large} for 100,000");
    }

    private static string Repeated(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static long CharactersRead(string text)
    {
        var counting = new CountingReader();
        LibraryFileParser.Parse(new SourceText("list.txt", text), LibraryFormat.Pasted, counting, new DiagnosticBag());
        return counting.Characters;
    }

    private sealed class CountingReader : IReferenceReader
    {
        private readonly ReferenceReader _reader = new();

        public long Characters { get; private set; }

        public Work ReadPasted(Located<string> text, DiagnosticBag problems)
        {
            Characters += text.Value.Length;
            return _reader.ReadPasted(text, problems);
        }

        public Work ReadStructured(YamlMapping entry, DiagnosticBag problems) => _reader.ReadStructured(entry, problems);
    }
}
