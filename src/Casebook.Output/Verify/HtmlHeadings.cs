using AngleSharp.Dom;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Checks that a page has one main heading and that no level is left out.</summary>
internal sealed class HtmlHeadings(FactCollector facts)
{
    private int _mainHeadings;
    private int _level;

    /// <summary>Takes the next element of the page.</summary>
    public void See(IElement element, int offset)
    {
        if (element.LocalName is not ['h', >= '1' and <= '6' and var digit]) return;
        var level = digit - '0';
        if (level == 1 && ++_mainHeadings == 2)
            facts.Problem(VerifyProblems.HeadingOrder, offset, "The page has a second main heading (<h1>).", "In a case, begin headings with ##: the title of the case is the main heading.");
        if (_level > 0 && level > _level + 1)
            facts.Problem(VerifyProblems.HeadingOrder, offset, $"A heading of level {level} follows one of level {_level}: a level is left out.",
                $"In a case, begin this heading with one # less. In the theme, use <h{_level + 1}>.");
        _level = level;
    }

    /// <summary>Ends the page.</summary>
    public void Conclude(int bodyOffset)
    {
        if (_mainHeadings == 0)
            facts.Problem(VerifyProblems.HeadingOrder, bodyOffset, "The page has no main heading (<h1>).", "In the theme's layout, put the title of the page into <h1>.");
    }
}
