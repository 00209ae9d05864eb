using System.Text;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>Writes notes as a text file with Anki's headers, for those who cannot open a package: it uses the note types every Anki has.</summary>
internal static class AnkiText
{
    public static string Write(IEnumerable<AnkiNote> notes, AnkiIds ids, string deck)
    {
        var text = new StringBuilder("#separator:Tab\n#html:true\n#guid column:1\n#notetype column:2\n#tags column:3\n")
            .Append("#deck:")
            .Append(deck)
            .Append('\n');
        foreach (var note in notes)
        {
            text.Append(Cell(ids.Guid(note.Id)))
                .Append('\t')
                .Append(note.IsCloze ? "Cloze" : "Basic")
                .Append('\t')
                .Append(Cell(string.Join(' ', note.Tags)));
            text.Append('\t').Append(Cell(note.Question)).Append('\t').Append(Cell($"{note.Answer}<p>{note.Source}</p>")).Append('\n');
        }
        return text.ToString();
    }

    // Quoted always: a cell may begin with '#', hold a quotation mark or a tab.
    private static string Cell(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";
}
