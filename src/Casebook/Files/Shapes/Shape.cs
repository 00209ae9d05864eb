using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Files.Shapes;

/// <summary>What may stand behind a key.</summary>
internal abstract record Shape
{
    /// <summary>One text, number or word.</summary>
    public static Shape Text { get; } = new OneText();

    /// <summary>A day, year first.</summary>
    public static Shape Day { get; } = new OneDay();

    /// <summary>A whole number.</summary>
    public static Shape Number { get; } = new OneNumber();

    /// <summary>A full address.</summary>
    public static Shape Address { get; } = new OneAddress();

    /// <summary>Texts, or one alone.</summary>
    public static Shape Texts { get; } = new ListOf(Text);

    /// <summary>A name of the vocabulary.</summary>
    /// <param name="kind">What sort of thing it names; null for any.</param>
    public static Shape Name(TermKind? kind) => new TermName(kind);

    /// <summary>Names of the vocabulary, or one alone.</summary>
    public static Shape Names(TermKind? kind) => new ListOf(Name(kind));

    /// <summary>Entries of one shape, or one alone.</summary>
    public static Shape Many(Shape item) => new ListOf(item);

    internal sealed record OneText : Shape;

    internal sealed record OneDay : Shape;

    /// <summary>One whole number.</summary>
    internal sealed record OneNumber : Shape;

    internal sealed record OneAddress : Shape;

    /// <summary>One name of the vocabulary.</summary>
    /// <param name="Kind">What sort of thing it names; null for any.</param>
    internal sealed record TermName(TermKind? Kind) : Shape;

    /// <summary>A word out of a few, whatever its letters' case.</summary>
    /// <param name="Recommended">Those to offer.</param>
    /// <param name="Understood">All that are read.</param>
    internal sealed record Word(ImmutableArray<string> Recommended, ImmutableArray<string> Understood) : Shape;

    /// <summary>A list, or one entry alone.</summary>
    internal sealed record ListOf(Shape Item) : Shape;

    /// <summary>Lines of <c>key: value</c>.</summary>
    /// <param name="Fields">The keys.</param>
    internal sealed record Group(ImmutableArray<Field> Fields) : Shape
    {
        /// <summary>Keys that are read too, but not offered.</summary>
        public ImmutableArray<string> Also { get; init; } = [];
    }

    /// <summary>A name alone, a name with words behind it (<c>fever: absent</c>), or a group of fields one of which holds the name.</summary>
    /// <param name="NameKeys">The fields that may hold the name.</param>
    /// <param name="Fields">All fields.</param>
    internal sealed record Entry(ImmutableArray<string> NameKeys, ImmutableArray<Field> Fields) : Shape
    {
        /// <summary>Keys that are read too, but not offered.</summary>
        public ImmutableArray<string> Also { get; init; } = [];
    }

    /// <summary>Keys of one's own, each with a value of one shape.</summary>
    internal sealed record Map(Shape Value) : Shape;

    /// <summary>One of several shapes.</summary>
    internal sealed record Either(ImmutableArray<Shape> Shapes) : Shape;
}
