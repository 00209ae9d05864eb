using Casebook.Render.Shared.Strings;
using Scriban.Syntax;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>Turns expressions into values; null for what is left to Scriban. Knows the loop variables of one template.</summary>
internal sealed class ValueCompiler(UiStrings words)
{
    // A loop has two slots: its variable, and its place.
    private const int PerLoop = 2;
    private readonly Stack<string> _loops = new();

    /// <summary>Slots that the template needs.</summary>
    public int Slots { get; private set; }

    /// <summary>Begins a loop; gives the slot of its variable.</summary>
    public int Enter(string variable)
    {
        _loops.Push(variable);
        Slots = Math.Max(Slots, _loops.Count * PerLoop);
        return (_loops.Count - 1) * PerLoop;
    }

    /// <summary>Ends the loop.</summary>
    public void Leave() => _loops.Pop();

    public Value? Compile(ScriptExpression expression) =>
        expression switch
        {
            ScriptLiteral { Value: string or int or bool } literal => new ConstantValue(literal.Value),
            ScriptNestedExpression { Expression: { } inner } => Compile(inner),
            ScriptVariable { Name: var name } => Variable(name),
            ScriptMemberExpression { Target: { } target, Member.Name: var name } => Member(target, name),
            ScriptIndexerExpression { Target: { } list, Index: { } index } => Compile(list) is { } values && Compile(index) is { } place
                ? new IndexedValue(values, place)
                : null,
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } right } => Compile(right) is { } value ? new NotValue(value) : null,
            ScriptBinaryExpression { Left: { } left, Right: { } right } binary => Compile(left) is { } one && Compile(right) is { } other
                ? Binary(binary.Operator, one, other)
                : null,
            ScriptFunctionCall { Target: ScriptVariable { Name: var function }, Arguments: { Count: > 0 } given } => Call(function, given),
            _ => null,
        };

    private Value? Variable(string name)
    {
        var depth = _loops.Count - 1;
        foreach (var loop in _loops)
        {
            if (loop == name)
                return new SlotValue(depth * PerLoop);
            depth--;
        }
        return name is "it" or "site" or "page" ? new RootValue(name) : null;
    }

    private Value? Member(ScriptExpression target, string name)
    {
        if (target is ScriptVariable { Name: "strings" })
            return words.Find(name) is { } text ? new ConstantValue(text) : null;
        if (target is ScriptVariable { Name: "for" })
            return _loops.Count > 0 && name is "first" or "last" ? new LoopEndValue((_loops.Count * PerLoop) - 1, name == "last") : null;
        return Compile(target) is { } value ? new MemberValue(value, name) : null;
    }

    private static Value? Binary(ScriptBinaryOperator operation, Value one, Value other) =>
        operation switch
        {
            ScriptBinaryOperator.And => new BothValue(one, other, true),
            ScriptBinaryOperator.Or => new BothValue(one, other, false),
            ScriptBinaryOperator.Add => new SumValue(one, other, 1),
            ScriptBinaryOperator.Subtract => new SumValue(one, other, -1),
            ScriptBinaryOperator.CompareEqual => new ComparedValue(one, other, Comparison.Same),
            ScriptBinaryOperator.CompareNotEqual => new ComparedValue(one, other, Comparison.Other),
            ScriptBinaryOperator.CompareGreater => new ComparedValue(one, other, Comparison.More),
            ScriptBinaryOperator.CompareLess => new ComparedValue(one, other, Comparison.Less),
            ScriptBinaryOperator.CompareGreaterOrEqual => new ComparedValue(one, other, Comparison.AtLeast),
            ScriptBinaryOperator.CompareLessOrEqual => new ComparedValue(one, other, Comparison.AtMost),
            _ => null,
        };

    private Value? Call(string function, ScriptList<ScriptExpression> given)
    {
        var values = given.Select(Compile).ToArray();
        if (values.Contains(null))
            return null;
        return (function, values) switch
        {
            ("num", [{ } number]) => new GroupedValue(words, number),
            ("text", [ConstantValue { Constant: string key }, .. var rest]) when words.Find(key) is not null => new StringsValue(words, key, rest!),
            _ => null,
        };
    }
}
