using System.Buffers;
using System.Globalization;
using System.Xml;
using Casebook.Render.Outputs.Questions.Taken;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Questions;

/// <summary>Writes questions in Moodle's XML, pictures within it.</summary>
internal static class MoodleXml
{
    /// <summary>What stands before the names of pictures.</summary>
    public const string Place = "@@PLUGINFILE@@/";

    // What Moodle's database holds.
    private const int LongestName = 255;

    /// <summary>Writes the questions, those of each case in a category of their own.</summary>
    /// <param name="output">Takes the file.</param>
    /// <param name="bank">Name of the category that holds them all.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="pictures">The bytes of their pictures by path.</param>
    public static void Write(
        IBufferWriter<byte> output,
        string bank,
        IEnumerable<TakenQuestion> questions,
        IReadOnlyDictionary<string, byte[]> pictures
    ) => Xml.Write(output, xml =>
        {
            xml.WriteStartElement("quiz");
            foreach (var group in questions.GroupBy(question => question.Entry))
            {
                WriteCategory(xml, $"$course$/top/{Named(bank)}/{Named(group.Key.Case.Title.Value)}");
                foreach (var question in group)
                    WriteQuestion(xml, question, pictures);
            }
            xml.WriteEndElement();
        });

    // Two slashes are one within a name; one alone begins a category within the other.
    private static string Named(string name) => name.Replace("/", "//", StringComparison.Ordinal);

    private static void WriteCategory(XmlWriter xml, string path)
    {
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", "category");
        xml.WriteStartElement("category");
        Xml.Element(xml, "text", path);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteQuestion(XmlWriter xml, TakenQuestion question, IReadOnlyDictionary<string, byte[]> pictures)
    {
        var (right, wrong) = (question.Content.Right.Count, question.Content.Options.Count - question.Content.Right.Count);
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", "multichoice");
        xml.WriteStartElement("name");
        Xml.Element(xml, "text", question.Name.Length <= LongestName ? question.Name : question.Name[..(LongestName - 1)] + "…");
        xml.WriteEndElement();
        WriteText(xml, "questiontext", $"<p>{question.Content.Stem.Text}</p>", pictures);
        WriteText(xml, "generalfeedback", $"<p>{question.Source}</p>", pictures);
        xml.WriteElementString("defaultgrade", "1");
        xml.WriteElementString("penalty", "0.3333333");
        xml.WriteElementString("hidden", "0");
        Xml.Element(xml, "idnumber", question.Id);
        xml.WriteElementString("single", right == 1 ? "true" : "false");
        xml.WriteElementString("shuffleanswers", "true");
        xml.WriteElementString("answernumbering", "ABCD");
        xml.WriteElementString("showstandardinstruction", "0");
        foreach (var option in question.Content.Options)
        {
            xml.WriteStartElement("answer");
            xml.WriteAttributeString("fraction", Fraction(option.Correct, right, wrong));
            xml.WriteAttributeString("format", "html");
            WriteContent(xml, option.Text.Text, pictures);
            WriteText(xml, "feedback", option.Why?.Text ?? "", pictures);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("tags");
        foreach (var tag in question.Tags)
        {
            xml.WriteStartElement("tag");
            Xml.Element(xml, "text", tag);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The part of the mark for an option, in percent. With several right ones a wrong one takes away as much as it could give, or who ticks
    /// all would have the whole mark.</summary>
    internal static string Fraction(bool isRight, int right, int wrong) =>
        (
            isRight ? 100m / right
            : right == 1 ? 0
            : -100m / wrong
        ).ToString("0.#####", CultureInfo.InvariantCulture);

    private static void WriteText(XmlWriter xml, string name, string html, IReadOnlyDictionary<string, byte[]> pictures)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("format", "html");
        WriteContent(xml, html, pictures);
        xml.WriteEndElement();
    }

    // A picture stands with the text that shows it.
    private static void WriteContent(XmlWriter xml, string html, IReadOnlyDictionary<string, byte[]> pictures)
    {
        xml.WriteStartElement("text");
        if (html.Length > 0)
            xml.WriteCData(Xml.Clean(html));
        xml.WriteEndElement();
        foreach (var (path, bytes) in pictures.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var name = path[PicturesAway.Folder.Length..];
            if (!html.Contains($"src=\"{Place}{name}\"", StringComparison.Ordinal))
                continue;
            xml.WriteStartElement("file");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("path", "/");
            xml.WriteAttributeString("encoding", "base64");
            xml.WriteBase64(bytes, 0, bytes.Length);
            xml.WriteEndElement();
        }
    }
}
