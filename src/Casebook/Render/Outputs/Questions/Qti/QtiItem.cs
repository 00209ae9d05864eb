using System.Globalization;
using System.Xml;
using Casebook.Render.Outputs.Questions.Taken;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Questions.Qti;

/// <summary>Writes a question as an item of QTI 2.1.</summary>
internal static class QtiItem
{
    /// <summary>The namespace of QTI 2.1.</summary>
    public const string Namespace = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Begins a document of QTI.</summary>
    public static void Begin(XmlWriter xml, string name)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, $"{Namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd");
    }

    /// <summary>Its name in the package: an XML name, which a digit may not begin.</summary>
    public static string Identifier(TakenQuestion question) => "q-" + question.Id;

    /// <summary>Writes the item.</summary>
    public static void Write(XmlWriter xml, TakenQuestion question)
    {
        var isSingle = question.Content.Right.Count == 1;
        var cardinality = isSingle ? "single" : "multiple";
        Begin(xml, "assessmentItem");
        xml.WriteAttributeString("identifier", Identifier(question));
        xml.WriteAttributeString("title", Xml.Clean(question.Name));
        xml.WriteAttributeString("adaptive", "false");
        xml.WriteAttributeString("timeDependent", "false");
        xml.WriteAttributeString("xml", "lang", "http://www.w3.org/XML/1998/namespace", question.Entry.Language);

        Declare(xml, "responseDeclaration", "RESPONSE", cardinality, "identifier");
        xml.WriteStartElement("correctResponse", Namespace);
        foreach (var option in question.Content.Right)
            xml.WriteElementString("value", Namespace, option.Letter);
        xml.WriteEndElement();
        xml.WriteEndElement();
        Declare(xml, "outcomeDeclaration", "SCORE", "single", "float");
        xml.WriteStartElement("defaultValue", Namespace);
        xml.WriteElementString("value", Namespace, "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Declare(xml, "outcomeDeclaration", "FEEDBACK", cardinality, "identifier");
        xml.WriteEndElement();
        Declare(xml, "outcomeDeclaration", "SOURCE", "single", "identifier");
        xml.WriteEndElement();

        WriteBody(xml, question, isSingle);
        WriteProcessing(xml);
        foreach (var option in question.Content.Options)
        {
            if (option.Why is { } why)
                WriteFeedback(xml, "FEEDBACK", option.Letter, why.Text);
        }
        WriteFeedback(xml, "SOURCE", "told", question.Source);
        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string name, string identifier, string cardinality, string type)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("identifier", identifier);
        xml.WriteAttributeString("cardinality", cardinality);
        xml.WriteAttributeString("baseType", type);
    }

    private static void WriteBody(XmlWriter xml, TakenQuestion question, bool isSingle)
    {
        xml.WriteStartElement("itemBody", Namespace);
        xml.WriteStartElement("div", Namespace);
        xml.WriteRaw(Markup(question.Content.Stem.Text));
        xml.WriteEndElement();
        xml.WriteStartElement("choiceInteraction", Namespace);
        xml.WriteAttributeString("responseIdentifier", "RESPONSE");
        xml.WriteAttributeString("shuffle", "true");
        xml.WriteAttributeString("maxChoices", isSingle ? "1" : question.Content.Options.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var option in question.Content.Options)
        {
            xml.WriteStartElement("simpleChoice", Namespace);
            xml.WriteAttributeString("identifier", option.Letter);
            xml.WriteRaw(Markup(option.Text.Text));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // One point for the right answer, and the reasons of what was chosen.
    private static void WriteProcessing(XmlWriter xml)
    {
        xml.WriteStartElement("responseProcessing", Namespace);
        xml.WriteStartElement("responseCondition", Namespace);
        xml.WriteStartElement("responseIf", Namespace);
        xml.WriteStartElement("match", Namespace);
        Named(xml, "variable", "RESPONSE");
        Named(xml, "correct", "RESPONSE");
        xml.WriteEndElement();
        Set(xml, "SCORE", () => Base(xml, "float", "1"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        Set(xml, "FEEDBACK", () => Named(xml, "variable", "RESPONSE"));
        Set(xml, "SOURCE", () => Base(xml, "identifier", "told"));
        xml.WriteEndElement();
    }

    private static void Set(XmlWriter xml, string outcome, Action value)
    {
        xml.WriteStartElement("setOutcomeValue", Namespace);
        xml.WriteAttributeString("identifier", outcome);
        value();
        xml.WriteEndElement();
    }

    private static void Base(XmlWriter xml, string type, string value)
    {
        xml.WriteStartElement("baseValue", Namespace);
        xml.WriteAttributeString("baseType", type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Named(XmlWriter xml, string name, string identifier)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("identifier", identifier);
        xml.WriteEndElement();
    }

    private static void WriteFeedback(XmlWriter xml, string outcome, string identifier, string html)
    {
        xml.WriteStartElement("modalFeedback", Namespace);
        xml.WriteAttributeString("outcomeIdentifier", outcome);
        xml.WriteAttributeString("identifier", identifier);
        xml.WriteAttributeString("showHide", "show");
        xml.WriteRaw(Markup(html));
        xml.WriteEndElement();
    }

    // QTI knows no deletions.
    private static string Markup(string html) =>
        Xml.Clean(html).Replace("<del>", "<span>", StringComparison.Ordinal).Replace("</del>", "</span>", StringComparison.Ordinal);
}
