using System.Globalization;
using System.Text;
using Casebook.Diagnostics.Catalogue;
using Casebook.Parse.Guide;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Guide;

/// <summary>Two pages of the guide are made of the program: its fields and its messages. They stand in <c>docs/guide</c> with the others, so that they
/// can be read on GitHub too.</summary>
public sealed class GeneratedGuideTests
{
    [Fact]
    public void The_page_of_fields_says_what_the_readers_know()
    {
        var text = Start("Fields", "Every field that a file of a casebook can have, and what it is for.", 154);
        FieldTables.Write(text);
        Same("docs/guide/fields.md", text.ToString());
    }

    [Fact]
    public void The_page_of_messages_lists_the_whole_catalogue()
    {
        var text = Start("Messages", "Every message of the program: what it means and how to correct it.", 160);
        foreach (var (digit, _, title) in BuiltInGuide.Parts)
        {
            var part = title["Messages about ".Length..];
            text.Append(CultureInfo.InvariantCulture, $"## {char.ToUpperInvariant(part[0])}{part[1..]}\n\n");
            foreach (var kind in Catalogue.All.Where(kind => kind.Code[2] == digit))
                text.Append(CultureInfo.InvariantCulture, $"- [{kind.Code}](../messages/{kind.Code}.md) {kind.Title}\n");
            text.Append('\n');
        }
        Same("docs/guide/messages.md", text.ToString().TrimEnd() + "\n");
    }

    [Fact]
    public void Every_message_stands_on_a_page_of_the_guide() =>
        Assert.All(Catalogue.All, kind => Assert.Contains(BuiltInGuide.Parts, part => part.Digit == kind.Code[2]));

    private static StringBuilder Start(string title, string summary, int order) =>
        new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ntitle: {title}\nsummary: \"{summary}\"\norder: {order}\n---\n");

    private static void Same(string path, string made)
    {
        var file = RepositoryRoot.At(path);
        if (Environment.GetEnvironmentVariable("CASEBOOK_ACCEPT") == "1")
            File.WriteAllText(file, made);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == made,
            $"{path} is not what the program says now. CASEBOOK_ACCEPT=1 with this test writes it anew; read the difference."
        );
    }
}
