using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.References.Formats;

/// <summary>Reads XML without document types, and no deeper than any format of references is.</summary>
internal static partial class XmlFile
{
    private const int DeepestElement = 200;

    /// <summary>The document with its places; null, with a problem at its line and column, when it is broken.</summary>
    public static XDocument? Load(SourceText file, DiagnosticBag problems)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            if (TooDeep(file, settings) is { } place)
            {
                problems.Add(ParseProblems.XmlTooDeep(place, DeepestElement));
                return null;
            }
            using var text = new StringReader(file.Text);
            using var reader = XmlReader.Create(text, settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException broken)
        {
            var isEntity = broken.Message.Contains("entity", StringComparison.OrdinalIgnoreCase);
            problems.Add(
                ParseProblems.BrokenXml(
                    file.At(file.OffsetOf(broken.LineNumber, broken.LinePosition), 1),
                    Reason().Replace(broken.Message, ""),
                    isEntity
                )
            );
            return null;
        }
    }

    // A tree takes time by the square of its depth.
    private static TextLocation? TooDeep(SourceText file, XmlReaderSettings settings)
    {
        using var text = new StringReader(file.Text);
        using var reader = XmlReader.Create(text, settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement && reader is IXmlLineInfo line)
                return file.At(file.OffsetOf(line.LineNumber, line.LinePosition), reader.Name.Length);
        }
        return null;
    }

    [GeneratedRegex(@" Line [0-9]+, position [0-9]+\.")]
    private static partial Regex Reason();
}
