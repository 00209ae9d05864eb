using System.Text.RegularExpressions;

namespace Casebook.Cli.Tests.Action;

/// <summary>The part of GitHub's expressions that action.yml uses: names, texts, <c>== != &amp;&amp; || ( )</c>. A name nobody gave is empty.</summary>
internal sealed partial class Expression
{
    private readonly IReadOnlyDictionary<string, string> _values;
    private readonly string[] _tokens;
    private int _next;

    private Expression(string text, IReadOnlyDictionary<string, string> values)
    {
        _values = values;
        _tokens = [.. Tokens().Matches(text).Select(match => match.Value)];
        if (string.Concat(_tokens) != text.Replace(" ", "", StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal))
            throw new NotSupportedException(text);
    }

    /// <summary>A text in which each <c>${{ … }}</c> is replaced by its value.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Holes().Replace(text, hole => Evaluate(hole.Groups[1].Value, values));

    /// <summary>The value of an expression.</summary>
    public static string Evaluate(string text, IReadOnlyDictionary<string, string> values)
    {
        var expression = new Expression(text.Trim(), values);
        var value = expression.Or();
        return expression._next == expression._tokens.Length ? value : throw new NotSupportedException(text);
    }

    /// <summary>Whether a value counts as true.</summary>
    public static bool IsTrue(string value) => value is not ("" or "false" or "0");

    private string Or()
    {
        var value = And();
        while (Take("||"))
        {
            var other = And();
            value = IsTrue(value) ? value : other;
        }
        return value;
    }

    private string And()
    {
        var value = Equality();
        while (Take("&&"))
        {
            var other = Equality();
            value = IsTrue(value) ? other : value;
        }
        return value;
    }

    private string Equality()
    {
        var value = Value();
        if (Take("=="))
            return value == Value() ? "true" : "false";
        return Take("!=") ? (value != Value() ? "true" : "false") : value;
    }

    private string Value()
    {
        if (Take("("))
        {
            var inner = Or();
            return Take(")") ? inner : throw new NotSupportedException("A bracket is open.");
        }
        var token = _tokens[_next++];
        return token[0] == '\'' ? token[1..^1] : _values.GetValueOrDefault(token, "");
    }

    private bool Take(string token)
    {
        if (_next >= _tokens.Length || _tokens[_next] != token)
            return false;
        _next++;
        return true;
    }

    [GeneratedRegex(@"'[^']*'|[\w.-]+|==|!=|&&|\|\||[()]")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\$\{\{(.*?)\}\}")]
    private static partial Regex Holes();
}
