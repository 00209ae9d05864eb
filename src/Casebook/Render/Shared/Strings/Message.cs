using System.Collections.Immutable;
using System.Text;

namespace Casebook.Render.Shared.Strings;

/// <summary>A text of the interface in the message form of ICU: <c>{0, plural, one {# case} other {# cases}}</c>.</summary>
/// <param name="Source">As it stands in the file.</param>
/// <param name="Parts">What it is put together from.</param>
/// <param name="Rules">The plural rules of its own language.</param>
/// <param name="Numbers">How its language writes numbers.</param>
internal sealed record Message(string Source, ImmutableArray<MessagePart> Parts, PluralRules Rules, WrittenNumbers Numbers)
{
    /// <summary>The text with its placeholders left in, for scripts; of plural forms the general one.</summary>
    public string Text { get; } = Flat(Parts, "other");

    /// <summary>Whether the text has plural forms.</summary>
    public bool IsPlural => Parts.Any(part => part is PluralPart);

    /// <summary>The numbers of its placeholders.</summary>
    public IEnumerable<int> Placeholders => Parts.SelectMany(PlaceholdersOf).Distinct();

    /// <summary>The same text in each of the forms of its language, by category, placeholders left in.</summary>
    public IEnumerable<(string Category, string Text)> Forms => Rules.Categories.Select(category => (category, Flat(Parts, category)));

    /// <summary>Writes the text with its values.</summary>
    public void Fill(StringBuilder target, ReadOnlySpan<object?> values) => Fill(target, Parts, values, null);

    private void Fill(StringBuilder target, ImmutableArray<MessagePart> parts, ReadOnlySpan<object?> values, int? count)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    target.Append(literal.Text);
                    break;
                case CountPart when count is { } number:
                    target.Append(Numbers.Of(number));
                    break;
                case ArgumentPart argument when argument.Index < values.Length:
                    target.Append(values[argument.Index] is int whole ? Numbers.Of(whole) : values[argument.Index]?.ToString());
                    break;
                case ArgumentPart argument:
                    target.Append('{').Append(argument.Index).Append('}');
                    break;
                case PluralPart plural:
                    // A value that is no number has no form of its own.
                    var chosen = plural.Index < values.Length && values[plural.Index] is int n ? n : (int?)null;
                    Fill(target, chosen is { } exact ? plural.Of(exact, Rules) : plural.Of("other"), values, chosen);
                    break;
            }
        }
    }

    private static string Flat(ImmutableArray<MessagePart> parts, string category)
    {
        var text = new StringBuilder();
        Flat(text, parts, category, 0);
        return text.ToString();
    }

    private static void Flat(StringBuilder text, ImmutableArray<MessagePart> parts, string category, int count)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    text.Append(literal.Text);
                    break;
                case CountPart:
                    text.Append('{').Append(count).Append('}');
                    break;
                case ArgumentPart argument:
                    text.Append('{').Append(argument.Index).Append('}');
                    break;
                case PluralPart plural:
                    Flat(text, plural.Of(category), category, plural.Index);
                    break;
            }
        }
    }

    private static IEnumerable<int> PlaceholdersOf(MessagePart part) =>
        part switch
        {
            ArgumentPart argument => [argument.Index],
            PluralPart plural => [plural.Index, .. plural.Forms.Values.SelectMany(form => form).SelectMany(PlaceholdersOf)],
            _ => [],
        };
}

internal abstract record MessagePart;

/// <summary>Words.</summary>
internal sealed record LiteralPart(string Text) : MessagePart;

/// <summary>A value: <c>{0}</c>.</summary>
internal sealed record ArgumentPart(int Index) : MessagePart;

/// <summary>The number that chose the form: <c>#</c>.</summary>
internal sealed record CountPart : MessagePart;

/// <summary>Forms to choose from by a number: <c>{0, plural, =0 {none} one {# case} other {# cases}}</c>.</summary>
/// <param name="Index">Which value is the number.</param>
/// <param name="Forms">Each form by its category, or by <c>=</c> and one number; <c>other</c> is always there.</param>
internal sealed record PluralPart(int Index, ImmutableDictionary<string, ImmutableArray<MessagePart>> Forms) : MessagePart
{
    /// <summary>The form for a number.</summary>
    public ImmutableArray<MessagePart> Of(int number, PluralRules rules) =>
        Forms.TryGetValue("=" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var exact)
            ? exact
            : Of(rules.CategoryOf(number));

    public ImmutableArray<MessagePart> Of(string category) => Forms.TryGetValue(category, out var form) ? form : Forms["other"];
}
