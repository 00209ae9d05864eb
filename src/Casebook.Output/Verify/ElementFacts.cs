using System.Text;

namespace Casebook.Verify;

/// <summary>Kinds of elements that matter for the soundness of a page.</summary>
internal enum Element
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary><c>a</c>, <c>area</c>.</summary>
    Link,

    /// <summary><c>link</c>.</summary>
    Header,

    /// <summary><c>img</c>.</summary>
    Image,

    /// <summary>What loads a file: <c>script</c>, <c>source</c>, <c>iframe</c>, <c>video</c>, ...</summary>
    Loading,

    /// <summary><c>use</c>, <c>image</c> of a drawing.</summary>
    Use,

    /// <summary><c>form</c>.</summary>
    Form,

    /// <summary><c>meta</c>.</summary>
    Meta,

    /// <summary><c>html</c>.</summary>
    Html,

    /// <summary><c>title</c>.</summary>
    Title,

    /// <summary><c>label</c>.</summary>
    Label,

    /// <summary><c>button</c>, <c>summary</c>.</summary>
    Button,

    /// <summary><c>input</c>.</summary>
    Input,

    /// <summary><c>select</c>, <c>textarea</c>.</summary>
    Field,

    /// <summary>Code and what else may hold any marks.</summary>
    Quotation,
}

/// <summary>What the attributes of an element say.</summary>
internal struct ElementFacts
{
    /// <summary>The number of its id; null without one.</summary>
    public ulong? Id { get; set; }

    /// <summary>Whether it has <c>href</c>.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>Whether an attribute names it.</summary>
    public bool HasLabel { get; private set; }

    /// <summary>Whether it has <c>alt</c>, empty or not.</summary>
    public bool HasAlt { get; private set; }

    /// <summary>Whether <c>alt</c> or <c>value</c> holds words.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether it has <c>lang</c>.</summary>
    public bool HasLanguage { get; private set; }

    /// <summary>Whether it is hidden from those who listen.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Whether its role wants a name.</summary>
    public bool HasRole { get; private set; }

    /// <summary>Whether it is an input that is a button.</summary>
    public bool IsButton { get; private set; }

    /// <summary>Whether it is an input without a label of its own.</summary>
    public bool NeedsNoLabel { get; private set; }

    /// <summary>Whether it says when to go to another page, or belongs to a picture in another size.</summary>
    public bool IsRefresh { get; private set; }

    /// <summary>Whether a <c>link</c> is loaded with the page; others only tell.</summary>
    public bool IsLoaded { get; private set; }

    public static Element KindOf(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            1 => name[0] == (byte)'a' ? Element.Link : Element.Other,
            3 => Is(name, "img"u8) ? Element.Image
            : Is(name, "use"u8) ? Element.Use
            : Is(name, "pre"u8) || Is(name, "kbd"u8) ? Element.Quotation
            : Element.Other,
            4 => Is(name, "link"u8) ? Element.Header
            : Is(name, "area"u8) ? Element.Link
            : Is(name, "form"u8) ? Element.Form
            : Is(name, "meta"u8) ? Element.Meta
            : Is(name, "html"u8) ? Element.Html
            : Is(name, "code"u8) || Is(name, "samp"u8) ? Element.Quotation
            : Element.Other,
            5 => Is(name, "title"u8) ? Element.Title
            : Is(name, "label"u8) ? Element.Label
            : Is(name, "input"u8) ? Element.Input
            : Is(name, "image"u8) ? Element.Use
            : Is(name, "video"u8) || Is(name, "audio"u8) || Is(name, "track"u8) || Is(name, "embed"u8) ? Element.Loading
            : Element.Other,
            6 => Is(name, "button"u8) ? Element.Button
            : Is(name, "select"u8) ? Element.Field
            : Is(name, "script"u8) || Is(name, "source"u8) || Is(name, "iframe"u8) || Is(name, "object"u8) ? Element.Loading
            : Element.Other,
            7 => Is(name, "summary"u8) ? Element.Button : Element.Other,
            8 => Is(name, "textarea"u8) ? Element.Field : Element.Other,
            _ => Element.Other,
        };

    /// <summary>Takes an attribute.</summary>
    public void See(Element element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 3 when Is(name, "alt"u8):
                (HasAlt, HasWords) = (true, HasWords || IsFilled(value));
                break;
            case 3 when Is(name, "rel"u8):
                IsLoaded = !(Is(value, "alternate"u8) || Is(value, "canonical"u8) || Is(value, "license"u8));
                break;
            case 4 when Is(name, "href"u8):
                HasAddress = true;
                break;
            case 4 when Is(name, "lang"u8):
                HasLanguage = IsFilled(value);
                break;
            case 4 when Is(name, "role"u8):
                HasRole = Is(value, "button"u8) || Is(value, "link"u8) || Is(value, "tab"u8) || Is(value, "menuitem"u8);
                break;
            case 4 when Is(name, "type"u8) && element == Element.Input:
                IsButton = Is(value, "image"u8) || Is(value, "button"u8);
                NeedsNoLabel = IsButton || Is(value, "hidden"u8) || Is(value, "submit"u8) || Is(value, "reset"u8);
                break;
            case 5 when Is(name, "title"u8):
                HasLabel |= IsFilled(value);
                break;
            case 5 when Is(name, "value"u8):
                HasWords |= IsFilled(value);
                break;
            case 6 when Is(name, "hidden"u8):
                IsHidden = true;
                break;
            case 10 when Is(name, "aria-label"u8):
                HasLabel |= IsFilled(value);
                break;
            case 10 when Is(name, "http-equiv"u8):
                IsRefresh = Ascii.EqualsIgnoreCase(value, "refresh"u8);
                break;
            case 11 when Is(name, "aria-hidden"u8):
                IsHidden |= Is(value, "true"u8);
                break;
            case 15 when Is(name, "aria-labelledby"u8):
                HasLabel |= IsFilled(value);
                break;
        }
    }

    private static bool Is(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => one.SequenceEqual(other);

    private static bool IsFilled(ReadOnlySpan<byte> value) => value.IndexOfAnyExcept((byte)' ', (byte)'\n') >= 0;
}
