using System.Buffers;
using System.Text;
using System.Xml;

namespace Casebook.Render.Exports;

/// <summary>Writes XML files.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes a document in UTF-8 with LF line ends.</summary>
    public static void Write(IBufferWriter<byte> output, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings)) write(xml);
        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        output.Write("\n"u8);
    }
}
