using System.Collections;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>A part of a compiled template that writes.</summary>
internal abstract class Piece
{
    /// <summary>Writes it.</summary>
    public abstract void Write(Rendering to);
}

/// <summary>Text that is the same on every page.</summary>
internal sealed class FixedPiece(byte[] bytes) : Piece
{
    /// <summary>The text.</summary>
    public byte[] Bytes => bytes;

    /// <inheritdoc/>
    public override void Write(Rendering to) => to.Output.Raw(bytes);
}

/// <summary>Pieces one after the other.</summary>
internal sealed class BlockPiece(Piece[] pieces) : Piece
{
    /// <inheritdoc/>
    public override void Write(Rendering to)
    {
        foreach (var piece in pieces)
            piece.Write(to);
    }
}

/// <summary>A value: nothing for null, our own HTML as it is, the rest encoded.</summary>
/// <param name="value">The value.</param>
/// <param name="takesElements">Whether an element can stand there, so that names are held together.</param>
internal sealed class ValuePiece(Value value, bool takesElements) : Piece
{
    /// <inheritdoc/>
    public override void Write(Rendering to)
    {
        switch (value.Get(to))
        {
            case null:
                break;
            case string text when takesElements && to.IsPage:
                to.Output.Words(text);
                break;
            case string text:
                to.Output.Text(text);
                break;
            case Html html:
                to.Output.Raw(html.Text);
                break;
            case int number:
                to.Output.Number(number);
                break;
            default:
                throw new TemplateNotCompilableException();
        }
    }
}

/// <summary>One piece or another.</summary>
internal sealed class IfPiece(Value condition, Piece then, Piece? otherwise) : Piece
{
    /// <inheritdoc/>
    public override void Write(Rendering to)
    {
        if (condition.IsTrue(to))
            then.Write(to);
        else
            otherwise?.Write(to);
    }
}

internal sealed class ForPiece(Value list, int slot, Piece body) : Piece
{
    /// <inheritdoc/>
    public override void Write(Rendering to)
    {
        if (list.Get(to) is not { } values)
            return;
        if (values is not IList items)
            throw new TemplateNotCompilableException();
        var place = new LoopPlace(items.Count);
        to.Slots[slot + 1] = place;
        for (; place.Index < place.Count; place.Index++)
        {
            to.Slots[slot] = items[place.Index];
            body.Write(to);
        }
    }
}

/// <summary>Where a loop is.</summary>
internal sealed class LoopPlace(int count)
{
    /// <summary>Number of values.</summary>
    public int Count => count;

    /// <summary>Number of the value at work, from 0.</summary>
    public int Index { get; set; }
}

/// <summary>Another template with a value as its <c>it</c>.</summary>
internal sealed class PartialPiece(CompiledTemplate partial, Value? it) : Piece
{
    // Far more than any theme needs; one that calls itself without end is left to Scriban.
    private const int Deepest = 40;

    /// <inheritdoc/>
    public override void Write(Rendering to)
    {
        var (outer, slots) = (to.It, to.Slots);
        var inner = it is null ? outer : it.Get(to);
        if (++to.Depth > Deepest)
            throw new TemplateNotCompilableException();
        to.It = inner;
        partial.Write(to);
        (to.It, to.Slots) = (outer, slots);
        to.Depth--;
    }
}
