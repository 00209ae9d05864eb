using System.Globalization;
using System.Text;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>Collects a page as UTF-8, encoding texts for HTML on the way. One is kept for each thread, so that a page costs no memory of its
/// own.</summary>
internal sealed class PageWriter
{
    // Three bytes are the most that one UTF-16 unit becomes.
    private const int MaxBytes = 3;

    private byte[] _bytes = new byte[128 * 1024];
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Raw(ReadOnlySpan<char> html)
    {
        Ensure(html.Length * MaxBytes);
        _length += Encoding.UTF8.GetBytes(html, _bytes.AsSpan(_length));
    }

    /// <summary>Writes a text, encoded for HTML.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var next = HtmlText.Next(text); next >= 0; next = HtmlText.Next(text))
        {
            Raw(text[..next]);
            Raw(HtmlText.Entity(text[next]));
            text = text[(next + 1)..];
        }
        Raw(text);
    }

    /// <summary>Writes a text that is read, encoded, with what no line may break held together.</summary>
    public void Words(ReadOnlySpan<char> text)
    {
        var from = 0;
        for (var (start, length) = NoBreak.Next(text, 0); length > 0; (start, length) = NoBreak.Next(text, from))
        {
            Text(text[from..start]);
            Raw(NoBreak.Open);
            Text(text.Slice(start, length));
            Raw(NoBreak.Close);
            from = start + length;
        }
        Text(text[from..]);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int number)
    {
        Ensure(16);
        number.TryFormat(_bytes.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private void Ensure(int more)
    {
        if (_bytes.Length - _length < more)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
    }
}
