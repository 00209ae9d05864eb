using System.Collections.Immutable;
using System.Text;

namespace Casebook.Render.Shared.Strings;

/// <summary>
/// Reads the message form of ICU as far as the interface uses it: values by number, plural forms, and apostrophes that keep a brace as a brace.
/// Written here because no library of it is kept that compiles ahead of time.
/// </summary>
internal sealed class MessageReader
{
    private const string Categories = "zero one two few many other";
    private static readonly string Known = Categories.Replace(" ", ", ", StringComparison.Ordinal);
    private readonly string _text;
    private int _at;

    private MessageReader(string text) => _text = text;

    /// <summary>What is wrong with the text; null for nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>Reads a text; the parts are those before the first problem.</summary>
    public static (ImmutableArray<MessagePart> Parts, string? Problem) Read(string text)
    {
        var reader = new MessageReader(text);
        var parts = reader.Parts(false);
        if (reader.Problem is null && reader._at < text.Length)
            reader.Problem = "A `}` has no `{` before it.";
        return (parts, reader.Problem);
    }

    private ImmutableArray<MessagePart> Parts(bool inPlural)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var words = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '}' && Problem is null)
        {
            var c = _text[_at++];
            if (c == '{')
            {
                Flush();
                if (Argument() is { } argument)
                    parts.Add(argument);
            }
            else if (c == '#' && inPlural)
            {
                Flush();
                parts.Add(new CountPart());
            }
            else if (c == '\'' && _at < _text.Length && (_text[_at] is '\'' or '{' or '}' || (_text[_at] == '#' && inPlural)))
            {
                Quoted(words);
            }
            else
            {
                words.Append(c);
            }
        }
        Flush();
        return parts.ToImmutable();

        void Flush()
        {
            if (words.Length > 0)
                parts.Add(new LiteralPart(words.ToString()));
            words.Clear();
        }
    }

    // Behind an apostrophe: another one, or what is kept as it is up to the next.
    private void Quoted(StringBuilder words)
    {
        if (_text[_at] == '\'')
        {
            words.Append('\'');
            _at++;
            return;
        }
        var end = _text.IndexOf('\'', _at);
        words.Append(_text, _at, (end < 0 ? _text.Length : end) - _at);
        _at = end < 0 ? _text.Length : end + 1;
    }

    private MessagePart? Argument()
    {
        var name = Word();
        if (name.Length != 1 || !char.IsAsciiDigit(name[0]))
            return Fail($"`{{{name}}}` is no value: write its number, such as `{{0}}`.");
        var index = name[0] - '0';
        if (Skip('}'))
            return new ArgumentPart(index);
        if (!Skip(',') || Word() != "plural" || !Skip(','))
            return Fail($"Behind `{{{index}` comes `}}`, or `, plural,` and the forms.");
        var forms = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MessagePart>>(StringComparer.Ordinal);
        while (!Skip('}'))
        {
            var category = Word();
            if (!IsCategory(category) || !Skip('{'))
                return Fail(category.Length == 0 ? "A `}` is missing." : $"`{category}` is no plural form: {Known}, or `=` and a number.");
            var form = Parts(true);
            if (Problem is not null)
                return null;
            if (!Skip('}'))
                return Fail("A `}` is missing.");
            forms[category] = form;
        }
        return forms.ContainsKey("other") ? new PluralPart(index, forms.ToImmutable()) : Fail("The form `other` is missing.");
    }

    private static bool IsCategory(string word) =>
        Categories.Split(' ').Contains(word) || (word.Length > 1 && word[0] == '=' && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    private string Word()
    {
        SkipSpaces();
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('{' or '}' or ',') && !char.IsWhiteSpace(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private bool Skip(char c)
    {
        SkipSpaces();
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
    }

    private MessagePart? Fail(string problem)
    {
        Problem ??= problem;
        return null;
    }
}
