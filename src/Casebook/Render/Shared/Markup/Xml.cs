using System.Buffers;
using System.Text;
using System.Xml;

namespace Casebook.Render.Shared.Markup;

/// <summary>Writes XML files.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes a document in UTF-8 with LF line ends.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
            write(xml);
        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        output.Write("\n"u8);
    }

    /// <summary>Writes an element with a text, without the few characters XML 1.0 cannot hold, such as control characters pasted from
    /// elsewhere.</summary>
    public static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    /// <summary>A text without the characters that XML 1.0 cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text, i++, 2);
        }
        return clean.Length == text.Length ? text : clean.ToString();
    }
}
