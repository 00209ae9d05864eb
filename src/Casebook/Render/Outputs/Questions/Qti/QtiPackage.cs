using System.Collections.Immutable;
using System.Xml;
using Casebook.Render.Outputs.Questions.Taken;
using Casebook.Render.Shared.Archives;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Questions.Qti;

/// <summary>Wraps questions as a package of QTI 2.1: a manifest, a test with a section for each case, an item for each question, and its
/// pictures.</summary>
internal static class QtiPackage
{
    /// <summary>What stands before the names of pictures in an item.</summary>
    public const string Place = "../" + PicturesAway.Folder;

    private const string Packaging = "http://www.imsglobal.org/xsd/imscp_v1p1";

    /// <summary>The bytes of the package.</summary>
    /// <param name="id">Its name, in small letters, digits and hyphens.</param>
    /// <param name="title">Title of the test, which students see.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="pictures">Their pictures.</param>
    public static ImmutableArray<byte> Write(
        string id,
        string title,
        IReadOnlyList<TakenQuestion> questions,
        IEnumerable<(string Path, byte[] Bytes)> pictures
    ) =>
        ZipFile.Write([
            ZipEntry.Xml("imsmanifest.xml", xml => WriteManifest(xml, id, questions)),
            ZipEntry.Xml("test.xml", xml => WriteTest(xml, id, title, questions)),
            .. questions.Select(question => ZipEntry.Xml(PathOf(question), xml => QtiItem.Write(xml, question))),
            .. pictures.Select(picture => new ZipEntry(picture.Path, picture.Bytes)),
        ]);

    private static string PathOf(TakenQuestion question) => $"items/{QtiItem.Identifier(question)}.xml";

    private static void WriteManifest(XmlWriter xml, string id, IReadOnlyList<TakenQuestion> questions)
    {
        xml.WriteStartElement("manifest", Packaging);
        xml.WriteAttributeString("identifier", "manifest-" + id);
        xml.WriteStartElement("metadata", Packaging);
        xml.WriteElementString("schema", Packaging, "QTIv2.1 Package");
        xml.WriteElementString("schemaversion", Packaging, "1.0.0");
        xml.WriteEndElement();
        xml.WriteElementString("organizations", Packaging, null);
        xml.WriteStartElement("resources", Packaging);
        Resource(xml, "test-" + id, "imsqti_test_xmlv2p1", ["test.xml"], questions.Select(QtiItem.Identifier));
        foreach (var question in questions)
            Resource(xml, QtiItem.Identifier(question), "imsqti_item_xmlv2p1", [PathOf(question), .. question.Pictures], []);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Resource(XmlWriter xml, string id, string type, ImmutableArray<string> files, IEnumerable<string> needs)
    {
        xml.WriteStartElement("resource", Packaging);
        xml.WriteAttributeString("identifier", id);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", files[0]);
        foreach (var file in files)
        {
            xml.WriteStartElement("file", Packaging);
            xml.WriteAttributeString("href", file);
            xml.WriteEndElement();
        }
        foreach (var need in needs)
        {
            xml.WriteStartElement("dependency", Packaging);
            xml.WriteAttributeString("identifierref", need);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteTest(XmlWriter xml, string id, string title, IReadOnlyList<TakenQuestion> questions)
    {
        QtiItem.Begin(xml, "assessmentTest");
        xml.WriteAttributeString("identifier", "test-" + id);
        xml.WriteAttributeString("title", Xml.Clean(title));
        xml.WriteStartElement("testPart", QtiItem.Namespace);
        xml.WriteAttributeString("identifier", "all");
        xml.WriteAttributeString("navigationMode", "nonlinear");
        xml.WriteAttributeString("submissionMode", "individual");
        foreach (var (group, i) in questions.GroupBy(question => question.Entry).Select((group, i) => (group, i)))
        {
            xml.WriteStartElement("assessmentSection", QtiItem.Namespace);
            xml.WriteAttributeString("identifier", $"case-{i + 1}");
            xml.WriteAttributeString("title", Xml.Clean(group.First().Patient));
            xml.WriteAttributeString("visible", "true");
            foreach (var question in group)
            {
                xml.WriteStartElement("assessmentItemRef", QtiItem.Namespace);
                xml.WriteAttributeString("identifier", QtiItem.Identifier(question));
                xml.WriteAttributeString("href", PathOf(question));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
