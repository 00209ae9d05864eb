using System.Collections;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>An expression of a compiled template.</summary>
internal abstract class Value
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>Evaluates the expression.</summary>
    public abstract object? Get(Rendering of);

    /// <summary>Whether it counts as true: everything does but nothing and false.</summary>
    public virtual bool IsTrue(Rendering of) =>
        Get(of) switch
        {
            null => false,
            bool isTrue => isTrue,
            _ => true,
        };

    /// <summary>A truth as a value.</summary>
    protected static object Of(bool isTrue) => isTrue ? True : False;
}

/// <summary>The same on every page.</summary>
internal sealed class ConstantValue(object? value) : Value
{
    /// <summary>What it is.</summary>
    public object? Constant => value;

    /// <inheritdoc/>
    public override object? Get(Rendering of) => value;
}

/// <summary>One of the three names every template has.</summary>
internal sealed class RootValue(string name) : Value
{
    private readonly char _name = name[0];

    /// <inheritdoc/>
    public override object? Get(Rendering of) =>
        _name switch
        {
            's' => of.Site,
            'p' => of.Page,
            _ => of.It,
        };
}

/// <summary>A loop variable.</summary>
internal sealed class SlotValue(int slot) : Value
{
    /// <inheritdoc/>
    public override object? Get(Rendering of) => of.Slots[slot];
}

/// <summary>Whether a loop is at its first or last value.</summary>
internal sealed class LoopEndValue(int slot, bool isLast) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) => Of(IsTrue(of));

    /// <inheritdoc/>
    public override bool IsTrue(Rendering of) => of.Slots[slot] is LoopPlace place && place.Index == (isLast ? place.Count - 1 : 0);
}

/// <summary>A property of a view, or the size of a list.</summary>
internal sealed class MemberValue(Value target, string name) : Value
{
    // One place of a template nearly always sees one type.
    private Seen? _seen;

    /// <inheritdoc/>
    public override object? Get(Rendering of)
    {
        var view = target.Get(of) ?? throw new TemplateNotCompilableException();
        var type = view.GetType();
        var seen = _seen;
        if (seen is null || seen.Type != type)
        {
            if (view is IList list)
                return name == "size" ? list.Count : throw new TemplateNotCompilableException();
            _seen = seen = new Seen(type, Members.Of(type)?[name] ?? throw new TemplateNotCompilableException());
        }
        return seen.Read(view);
    }

    private sealed record Seen(Type Type, Func<object, object?> Read);
}

internal sealed class IndexedValue(Value list, Value index) : Value
{
    /// <inheritdoc/>
    public override object? Get(Rendering of) =>
        (list.Get(of), index.Get(of)) is (IList values, int i) && i >= 0 && i < values.Count ? values[i] : throw new TemplateNotCompilableException();
}

/// <summary>The sum of two whole numbers, or their difference.</summary>
internal sealed class SumValue(Value left, Value right, int sign) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) =>
        (left.Get(of), right.Get(of)) is (int one, int other) ? one + (sign * other) : throw new TemplateNotCompilableException();
}

internal sealed class NotValue(Value value) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) => Of(IsTrue(of));

    /// <inheritdoc/>
    public override bool IsTrue(Rendering of) => !value.IsTrue(of);
}

internal sealed class BothValue(Value left, Value right, bool isAnd) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) => Of(IsTrue(of));

    /// <inheritdoc/>
    public override bool IsTrue(Rendering of) => isAnd ? left.IsTrue(of) && right.IsTrue(of) : left.IsTrue(of) || right.IsTrue(of);
}

/// <summary>Compares two whole numbers, or two texts for being the same.</summary>
internal sealed class ComparedValue(Value left, Value right, Comparison comparison) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) => Of(IsTrue(of));

    /// <inheritdoc/>
    public override bool IsTrue(Rendering of) =>
        (left.Get(of), right.Get(of)) switch
        {
            (int one, int other) => comparison switch
            {
                Comparison.Same => one == other,
                Comparison.Other => one != other,
                Comparison.More => one > other,
                Comparison.Less => one < other,
                Comparison.AtLeast => one >= other,
                _ => one <= other,
            },
            (string one, string other) when comparison is Comparison.Same or Comparison.Other => string.Equals(one, other, StringComparison.Ordinal)
                == (comparison == Comparison.Same),
            _ => throw new TemplateNotCompilableException(),
        };
}

/// <summary>How two values are compared.</summary>
internal enum Comparison
{
    /// <summary>Equal.</summary>
    Same,

    /// <summary>Not equal.</summary>
    Other,

    /// <summary>Greater.</summary>
    More,

    /// <summary>Smaller.</summary>
    Less,

    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>Smaller or equal.</summary>
    AtMost,
}

/// <summary>Words with values in them.</summary>
internal sealed class StringsValue(UiStrings words, string key, Value[] values) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of)
    {
        var filled = new object?[values.Length];
        for (var i = 0; i < filled.Length; i++)
            filled[i] = values[i].Get(of);
        return words.Format(key, filled);
    }
}

/// <summary>A whole number with its groups of three.</summary>
internal sealed class GroupedValue(UiStrings words, Value value) : Value
{
    /// <inheritdoc/>
    public override object Get(Rendering of) => value.Get(of) is int number ? words.Number(number) : throw new TemplateNotCompilableException();
}
