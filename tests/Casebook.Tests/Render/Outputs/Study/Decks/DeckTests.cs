using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Files;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Shared.Pictures;

namespace Casebook.Tests.Render.Outputs.Study.Decks;

public sealed class DeckTests
{
    private static readonly Lazy<BuiltSite> Own = new(() => BuiltSite.Build(StudySites.Own(), threads: 2, baseUrl: "https://example.org/casebook"));

    [Theory]
    [InlineData("all")]
    [InlineData("calcinosis")]
    public void A_package_holds_what_an_importer_reads(string deck)
    {
        using var reader = new AnkiReader(Own.Value.Files[$"decks/{deck}.apkg"]);
        Assert.Equal(["collection.anki2", "media"], reader.Entries);
        Assert.Empty(reader.Media.EnumerateObject());
        Assert.Equal("ok", reader.One("PRAGMA integrity_check"));
        Assert.Equal(11L, reader.One("SELECT ver FROM col"));
        Assert.Equal(
            ["cards", "col", "graves", "notes", "revlog"],
            reader.Rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(row => (string)row[0])
        );

        var notes = reader.Notes;
        Assert.NotEmpty(notes);
        Assert.Equal(notes.Count, notes.Select(note => note.Guid).Distinct().Count());
        Assert.Equal(notes.Count, notes.Select(note => note.Fields[0]).Distinct().Count());
        foreach (var note in notes)
        {
            var model = reader.Models.GetProperty(note.Model.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(model.GetProperty("flds").GetArrayLength(), note.Fields.Length);
            Assert.All(note.Fields, field => Assert.NotEqual("", field));
            Assert.StartsWith(" ", note.Tags, StringComparison.Ordinal);
            Assert.EndsWith(" ", note.Tags, StringComparison.Ordinal);
#pragma warning disable CA5350 // Asked for by the format.
            Assert.Equal(Convert.ToInt64(Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(note.Fields[0])))[..8], 16), note.Checksum);
#pragma warning restore CA5350
            Assert.Contains("href=\"https://example.org/casebook/", note.Fields[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_is_a_card_for_each_note_and_one_for_each_gap()
    {
        using var reader = new AnkiReader(Own.Value.Files["decks/all.apkg"]);
        var cards = reader.Cards.ToLookup(card => card.Note);
        Assert.Equal(reader.Cards.Count, reader.Cards.Select(card => card.Id).Distinct().Count());
        var gapped = 0;
        foreach (var note in reader.Notes)
        {
            var isCloze = reader.Models.GetProperty(note.Model.ToString(CultureInfo.InvariantCulture)).GetProperty("type").GetInt32() == 1;
            var gaps = Regex
                .Matches(note.Fields[1], @"\{\{c(\d+)::")
                .Select(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1)
                .Distinct()
                .Order()
                .ToList();
            if (isCloze)
                gapped++;
            Assert.Equal(isCloze ? gaps : [0], cards[note.Id].Select(card => card.Place).Order());
            Assert.Equal(isCloze, gaps.Count > 0);
            Assert.All(cards[note.Id], card =>
                Assert.StartsWith(
                    "Autoimmune Casebook",
                    reader.Decks.GetProperty(card.Deck.ToString(CultureInfo.InvariantCulture)).GetProperty("name").GetString(),
                    StringComparison.Ordinal
                )
            );
        }
        Assert.True(gapped > 20);
    }

    [Fact]
    public void Every_placeholder_of_a_template_is_a_field()
    {
        using var reader = new AnkiReader(Own.Value.Files["decks/all.apkg"]);
        foreach (var model in reader.Models.EnumerateObject().Select(one => one.Value))
        {
            var fields = model.GetProperty("flds").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToHashSet();
            var template = model.GetProperty("tmpls")[0];
            foreach (
                Match match in Regex.Matches(
                    template.GetProperty("qfmt").GetString() + template.GetProperty("afmt").GetString(),
                    @"\{\{(?:cloze:)?(\w+)\}\}"
                )
            )
                Assert.True(match.Groups[1].Value == "FrontSide" || fields.Contains(match.Groups[1].Value), match.Value);
        }
    }

    [Fact]
    public void Pictures_are_packed_under_the_names_that_notes_call_them()
    {
        var text = StudySites
            .MadeUpCase.Replace("stem: Which test helps?", "stem: Look at ![a made-up film](film.jpg). Which test helps?", StringComparison.Ordinal)
            .Replace(
                "diagnosis: [",
                "figures: [{file: hand.jpg, alt: A made-up hand, caption: Made up, credit: Nobody, licence: CC BY 4.0}]\ndiagnosis: [",
                StringComparison.Ordinal
            );
        var sources = (MemoryFileTree)StudySites.MadeUp(text);
        var site = BuiltSite.Build(
            sources
                .Add("content/cases/glass/film.jpg", MadePictures.Jpeg(600, 300))
                .Add("content/cases/glass/hand.jpg", MadePictures.Jpeg(2000, 1000))
        );
        using var reader = new AnkiReader(site.Files["decks/first.apkg"]);

        Assert.Equal(["collection.anki2", "0", "1", "media"], reader.Entries);
        var named = reader
            .Notes.SelectMany(note => note.Fields)
            .SelectMany(field => Regex.Matches(field, "<img src=\"([^\"]+)\"").Select(match => match.Groups[1].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var packed = reader
            .Media.EnumerateObject()
            .ToDictionary(one => one.Value.GetString()!, one => reader.Entry(one.Name), StringComparer.Ordinal);
        Assert.Equal(packed.Keys.Order(StringComparer.Ordinal), named);
        Assert.All(packed, one => Assert.True(one.Value.AsSpan().SequenceEqual(site.Files["pictures/" + one.Key]), one.Key));
        Assert.Contains(packed.Keys, name => name.EndsWith("-960.jpg", StringComparison.Ordinal));

        var question = reader.Notes.Single(note => note.Fields[0] == "cases/glass/question-1");
        Assert.Contains("alt=\"a made-up film\"/>. Which test helps?", question.Fields[1], StringComparison.Ordinal);
        var vignette = reader.Notes.Single(note => note.Fields[0] == "cases/glass/vignette");
        Assert.DoesNotContain("<img", vignette.Fields[1], StringComparison.Ordinal);
        Assert.Contains("<figcaption>Made up <small>Nobody, CC BY 4.0</small></figcaption>", vignette.Fields[2], StringComparison.Ordinal);

        Assert.Contains("src=\"\"https://example.org/made-up/pictures/", site.Text("decks/first.txt"), StringComparison.Ordinal);
        var card = StudySites
            .Cards(site, "first")
            .Single(one => one.GetProperty("id").GetString() == "cases/glass/question-1")
            .GetProperty("front")
            .GetString()!;
        Assert.Contains(Regex.Match(card, "src=\"\\.\\./(pictures/[^\"]+)\"").Groups[1].Value, site.Files.Keys);
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        var again = BuiltSite.Build(StudySites.Own(), threads: 3, baseUrl: "https://example.org/casebook");
        foreach (var path in Own.Value.Files.Keys.Where(path => path.StartsWith("decks/", StringComparison.Ordinal)))
            Assert.True(Own.Value.Files[path].AsSpan().SequenceEqual(again.Files[path]), path);
    }

    [Fact]
    public void Taking_a_deck_again_after_an_edit_updates_the_notes_and_keeps_their_ids()
    {
        var edited = StudySites.MadeUp(StudySites.MadeUpCase.Replace("Which test helps?", "Which of these helps?", StringComparison.Ordinal));
        using var before = new AnkiReader(BuiltSite.Build(StudySites.MadeUp()).Files["decks/all.apkg"]);
        using var after = new AnkiReader(BuiltSite.Build(edited, today: BuiltSite.Today.AddDays(3)).Files["decks/all.apkg"]);
        Assert.Equal(before.Notes.Select(note => (note.Id, note.Guid, note.Model)), after.Notes.Select(note => (note.Id, note.Guid, note.Model)));
        Assert.Equal(before.Cards, after.Cards);
        Assert.All(before.Notes.Zip(after.Notes), pair => Assert.Equal(3 * 86400, pair.Second.Changed - pair.First.Changed));
        Assert.Contains(after.Notes, note => note.Fields[1].Contains("Which of these helps?", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_the_same_in_every_deck_that_holds_them()
    {
        var site = BuiltSite.Build(StudySites.MadeUp());
        using var all = new AnkiReader(site.Files["decks/all.apkg"]);
        using var first = new AnkiReader(site.Files["decks/first.apkg"]);
        Assert.Subset(all.Notes.Select(note => note.Guid).ToHashSet(), first.Notes.Select(note => note.Guid).ToHashSet());
        Assert.Equal(
            "Made up::First steps",
            first.Decks.EnumerateObject().Select(deck => deck.Value.GetProperty("name").GetString()).Single(name => name != "Default")
        );
    }

    [Fact]
    public void All_cases_together_have_a_deck_within_the_deck_for_each_collection()
    {
        using var reader = new AnkiReader(BuiltSite.Build(StudySites.MadeUp()).Files["decks/all.apkg"]);
        var notes = reader.Notes.ToDictionary(note => note.Id, note => note.Fields[0]);
        var decks = reader.Cards.ToLookup(
            card => reader.Decks.GetProperty(card.Deck.ToString(CultureInfo.InvariantCulture)).GetProperty("name").GetString()!,
            card => notes[card.Note]
        );
        Assert.Equal(["Made up", "Made up::First steps"], decks.Select(deck => deck.Key).Order(StringComparer.Ordinal));
        Assert.All(decks["Made up::First steps"], id => Assert.StartsWith("cases/glass/", id, StringComparison.Ordinal));
        Assert.DoesNotContain(decks["Made up"], id => id.StartsWith("cases/", StringComparison.Ordinal));
    }

    [Fact]
    public void Braces_and_colons_of_a_text_are_not_taken_for_a_gap()
    {
        var site = BuiltSite.Build(
            StudySites.MadeUp(
                StudySites.MadeUpCase.Replace(
                    "Glass skin disease begins with fever, and fever comes first.",
                    "'{{none}} Fever::cold {{c7::Fever: \"so\"}}, <b> & \"so\"'",
                    StringComparison.Ordinal
                )
            )
        );
        using var reader = new AnkiReader(site.Files["decks/all.apkg"]);
        var note = reader.Notes.Single(one => one.Fields[0] == "cases/glass/point-1");
        Assert.Equal(["{{c1::Fever: &quot;so&quot;}}"], Regex.Matches(note.Fields[1], @"\{\{.*?\}\}").Select(match => match.Value));
        Assert.Contains("&lt;b&gt; &amp; &quot;so&quot;", note.Fields[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_has_ankis_headers_and_as_many_cells_in_every_row()
    {
        var lines = Own.Value.Text("decks/calcinosis.txt").TrimEnd('\n').Split('\n');
        Assert.Equal("#separator:Tab", lines[0]);
        Assert.Equal(
            ["#html:true", "#guid column:1", "#notetype column:2", "#tags column:3", "#deck:Autoimmune Casebook::Calcium where it does not belong"],
            lines[1..6]
        );
        using var reader = new AnkiReader(Own.Value.Files["decks/calcinosis.apkg"]);
        var rows = lines[6..].Select(line => line.Split('\t')).ToList();
        Assert.Equal(
            reader.Notes.Select(note => note.Guid).Order(StringComparer.Ordinal),
            rows.Select(row => row[0].Trim('"')).Order(StringComparer.Ordinal)
        );
        Assert.All(rows, row =>
        {
            Assert.Equal(5, row.Length);
            Assert.Matches("^(Basic|Cloze)$", row[1]);
            Assert.All(row.Where((_, i) => i != 1), cell => Assert.Matches("^\"(?:[^\"]|\"\")*\"$", cell));
        });
    }
}
