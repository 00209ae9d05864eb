using System.Globalization;
using System.Text;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Drawings;

/// <summary>Writes SVG: encodes every text and value, closes what it opens, and prints numbers the same way everywhere.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _svg = new();
    private readonly Stack<string> _open = new();
    private bool _inTag;

    /// <summary>Opens an element; attributes follow.</summary>
    public SvgWriter Open(string name)
    {
        EndTag();
        _svg.Append('<').Append(name);
        _open.Push(name);
        _inTag = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    public SvgWriter With(string name, string value)
    {
        if (!_inTag)
            throw new InvalidOperationException($"The attribute `{name}` comes after the content of its element.");
        _svg.Append(' ').Append(name).Append("=\"");
        HtmlText.Append(_svg, value).Append('"');
        return this;
    }

    /// <summary>Adds a number to the element just opened.</summary>
    public SvgWriter With(string name, double value) => With(name, Number(value));

    /// <summary>Adds text to the open element.</summary>
    public SvgWriter Text(string text)
    {
        EndTag();
        HtmlText.Append(_svg, text);
        return this;
    }

    /// <summary>Adds what another writer made.</summary>
    public SvgWriter Add(SvgWriter other)
    {
        EndTag();
        _svg.Append(other.Finished);
        return this;
    }

    /// <summary>Closes the open element.</summary>
    public SvgWriter Close()
    {
        var name = _open.Pop();
        if (_inTag)
            _svg.Append("/>");
        else
            _svg.Append("</").Append(name).Append('>');
        _inTag = false;
        return this;
    }

    /// <summary>The finished drawing.</summary>
    public override string ToString() => Finished.ToString();

    private StringBuilder Finished => _open.Count == 0 ? _svg : throw new InvalidOperationException($"`{_open.Peek()}` is not closed.");

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value)
    {
        var hundredths = Math.Round(value, 2) * 100;
        if (!(Math.Abs(hundredths) < 1e9))
            return Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        // Drawings hold hundreds of numbers, and a format is read anew for each.
        var (whole, rest) = Math.DivRem((int)Math.Round(Math.Abs(hundredths)), 100);
        Span<char> digits = stackalloc char[16];
        var length = 0;
        if (hundredths < 0)
            digits[length++] = '-';
        whole.TryFormat(digits[length..], out var written, default, CultureInfo.InvariantCulture);
        length += written;
        if (rest > 0)
            (digits[length], digits[length + 1], length) = ('.', (char)('0' + (rest / 10)), length + 2);
        if (rest % 10 > 0)
            digits[length++] = (char)('0' + (rest % 10));
        return new string(digits[..length]);
    }

    private void EndTag()
    {
        if (_inTag)
            _svg.Append('>');
        _inTag = false;
    }
}
