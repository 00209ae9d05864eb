using System.Text;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;
using Scriban.Syntax;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>
/// Turns a template that Scriban has read into pieces, when it keeps to what most templates are made of: texts, values, if, for, the theme's
/// functions.
/// Anything else is left to Scriban, so a theme loses nothing but speed.
/// </summary>
internal sealed class TemplateCompiler
{
    private readonly CompiledTemplate _target;
    private readonly ValueCompiler _values;
    private readonly Dictionary<string, CompiledTemplate> _partials;
    private MarkupPlace _place;

    private TemplateCompiler(CompiledTemplate target, UiStrings words, Dictionary<string, CompiledTemplate> partials)
    {
        (_target, _partials) = (target, partials);
        _values = new ValueCompiler(words);
    }

    /// <summary>Compiles a template, if it can be.</summary>
    public static void Compile(CompiledTemplate target, ScriptPage page, UiStrings words, Dictionary<string, CompiledTemplate> partials)
    {
        var compiler = new TemplateCompiler(target, words, partials);
        if (compiler.Block(page.Body) is { } body)
            target.Fill(body, compiler._values.Slots);
    }

    private Piece? Block(ScriptBlockStatement? block)
    {
        var pieces = new List<Piece>();
        foreach (var statement in block?.Statements ?? [])
        {
            if (statement is ScriptEscapeStatement or ScriptEndStatement)
                continue;
            if (Statement(statement) is not { } piece)
                return null;
            // Fixed texts side by side become one.
            if (piece is FixedPiece next && pieces.Count > 0 && pieces[^1] is FixedPiece before)
                pieces[^1] = new FixedPiece([.. before.Bytes, .. next.Bytes]);
            else
                pieces.Add(piece);
        }
        return pieces is [var only] ? only : new BlockPiece([.. pieces]);
    }

    private Piece? Statement(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement raw => Fixed(raw.Text.ToString()),
            ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariable { Name: "partial" } } call } => Partial(call),
            ScriptExpressionStatement { Expression: { } expression } => Shown(_values.Compile(expression)),
            ScriptIfStatement choice => If(choice),
            ScriptForStatement loop when loop.GetType() == typeof(ScriptForStatement) => For(loop),
            _ => null,
        };

    private FixedPiece Fixed(string markup)
    {
        _place.Pass(markup);
        return new FixedPiece(Encoding.UTF8.GetBytes(markup));
    }

    private Piece? Shown(Value? value) =>
        value switch
        {
            null => null,
            ConstantValue { Constant: string text } when NoBreak.Next(text, 0).Length == 0 => new FixedPiece(
                Encoding.UTF8.GetBytes(HtmlText.Encode(text))
            ),
            _ => new ValuePiece(value, _place.TakesElements),
        };

    private IfPiece? If(ScriptIfStatement choice)
    {
        // Both branches begin at the same place; a layout in which they end at different ones would hold broken tags.
        var before = _place;
        if (choice.Condition is null || _values.Compile(choice.Condition) is not { } condition || Block(choice.Then) is not { } then)
            return null;
        if (choice.Else is not null)
            _place = before;
        if (choice.Else is null)
            return new IfPiece(condition, then, null);
        var otherwise = choice.Else switch
        {
            ScriptElseStatement other => Block(other.Body),
            ScriptIfStatement next => If(next),
            _ => null,
        };
        return otherwise is null ? null : new IfPiece(condition, then, otherwise);
    }

    private ForPiece? For(ScriptForStatement loop)
    {
        if (
            loop.NamedArguments is { Count: > 0 }
            || loop.Else is not null
            || loop.SetContinue
            || loop.Variable is not ScriptVariable { Name: var name }
        )
            return null;
        if (loop.Iterator is null || _values.Compile(loop.Iterator) is not { } list)
            return null;
        var slot = _values.Enter(name);
        var body = Block(loop.Body);
        _values.Leave();
        return body is null ? null : new ForPiece(list, slot, body);
    }

    private PartialPiece? Partial(ScriptFunctionCall call)
    {
        if (
            call.Arguments is not { Count: 1 or 2 } given
            || given[0] is not ScriptLiteral { Value: string name }
            || !_partials.TryGetValue(name, out var partial)
        )
            return null;
        _target.Calls.Add(name);
        if (given.Count == 1)
            return new PartialPiece(partial, null);
        return _values.Compile(given[1]) is { } it ? new PartialPiece(partial, it) : null;
    }
}
