using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Reads a produced page: one parse, one walk.</summary>
internal sealed class HtmlPage(FactCollector facts)
{
    private const int MaxSyntaxProblems = 5;
    private readonly HtmlIds _ids = new(facts);
    private readonly HtmlHeadings _headings = new(facts);
    private int _syntaxProblems;

    public PageFacts Read()
    {
        var text = facts.Text.Text;
        var isWhole = StartsLikePage(text);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, problem) => SyntaxProblem((HtmlErrorEvent)problem, isWhole);
        using var document = parser.ParseDocument(text);

        Visit(document, isHidden: false);
        TemplateLeftovers.Check(facts);
        _ids.Conclude();
        if (!isWhole)
            return facts.ToFacts("", _ids.Known);

        var isRedirect = document.QuerySelector("meta[http-equiv=refresh]") is not null;
        if (!isRedirect)
            _headings.Conclude(OffsetOf(document.Body));
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
            facts.Problem(VerifyProblems.MissingLanguage(), OffsetOf(document.DocumentElement));
        var title = document.Title?.Trim() ?? "";
        if (title.Length == 0)
            facts.Problem(VerifyProblems.MissingTitle(), OffsetOf(document.Head));
        return facts.ToFacts(isRedirect ? "" : title, _ids.Known);
    }

    /// <summary>Where an element begins in the file; 0 for one the parser supplied.</summary>
    internal static int OffsetOf(IElement? element) => element?.SourceReference is { } reference ? Math.Max(0, reference.Position.Position - 1) : 0;

    private static bool StartsLikePage(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private void Visit(INode node, bool isHidden)
    {
        // By number: the parser's own way from sibling to sibling counts from the first each time.
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement element)
                continue;
            var hidden = isHidden || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";
            Check(element, hidden);
            Visit(element, hidden);
        }
    }

    private void Check(IElement element, bool isHidden)
    {
        var offset = OffsetOf(element);
        HtmlLinks.Collect(element, offset, facts);
        _ids.See(element, offset);
        if (!isHidden)
        {
            _headings.See(element, offset);
            HtmlNames.Check(element, offset, facts);
            _ids.SeeField(element, offset);
        }
        if (element.LocalName == "img" && !element.HasAttribute("alt"))
            facts.Problem(VerifyProblems.MissingAlt(), offset);
        if (
            element.LocalName == "script"
            && element.GetAttribute("type") is { } type
            && type.EndsWith("json", StringComparison.Ordinal)
            && PageVerifier.JsonFault(System.Text.Encoding.UTF8.GetBytes(element.TextContent)) is not null
        )
            facts.Problem(VerifyProblems.InvalidJsonInPage(), offset);
    }

    // The parser holds the closing tag in lower case against SVG's own spelling (clipPath) and finds them unlike.
    private bool ClosesMixedCase(int offset)
    {
        var rest = facts.Text.Text.AsSpan(Math.Min(offset, facts.Text.Text.Length));
        if (!rest.StartsWith("</", StringComparison.Ordinal))
            return false;
        var end = rest.IndexOf('>');
        return end > 2 && rest[2..end].IndexOfAnyInRange('A', 'Z') > 0 && char.IsAsciiLetterLower(rest[2]);
    }

    private void SyntaxProblem(HtmlErrorEvent problem, bool isWhole)
    {
        var code = (HtmlParseError)problem.Code;
        if (code == HtmlParseError.TagClosingMismatch && ClosesMixedCase(Math.Max(0, problem.Position.Position - 1)))
            return;
        if ((code == HtmlParseError.DoctypeMissing && !isWhole) || ++_syntaxProblems > MaxSyntaxProblems)
            return;
        facts.Problem(VerifyProblems.InvalidHtml(problem.Message), Math.Max(0, problem.Position.Position - 1));
    }
}
