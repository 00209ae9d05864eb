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
        if (element.LocalName is not ['h', >= '1' and <= '6' and var digit])
            return;
        var level = digit - '0';
        if (level == 1 && ++_mainHeadings == 2)
            facts.Problem(VerifyProblems.SecondMainHeading(), offset);
        if (_level > 0 && level > _level + 1)
            facts.Problem(VerifyProblems.HeadingLevelLeftOut(level, _level), offset);
        _level = level;
    }

    /// <summary>Ends the page.</summary>
    public void Conclude(int bodyOffset)
    {
        if (_mainHeadings == 0)
            facts.Problem(VerifyProblems.NoMainHeading(), bodyOffset);
    }
}
