using System.Net;
using System.Text;
using Casebook.Files;

namespace Casebook.Verify;

/// <summary>
/// Looks through a page for what <see cref="HtmlPage"/> would call an error, at a small part of its cost. It doubts rather too often than too seldom:
/// a page it doubts is read by <see cref="HtmlPage"/>, which has the last word.
/// </summary>
internal sealed class PageScan(SiteAddressBook site)
{
    private readonly HashSet<ulong> _ids = [];
    private readonly HashSet<ulong> _labelled = [];
    private readonly List<ulong> _wantedIds = [];
    private readonly List<ulong> _fields = [];
    private readonly List<WantedPlace> _wanted = [];
    private string _file = "";
    private int _quotations;
    private int _labels;
    private int _templates;
    private bool _mayHoldMarks;
    private bool _isDoubtful;
    private bool _hasLanguage;
    private bool _hasTitle;
    private bool _isTitle;
    private OpenName _name;

    /// <summary>Whether the page has to be read by a parser.</summary>
    public bool IsDoubtful => _isDoubtful;

    /// <summary>Places on other pages that this one leads to.</summary>
    public WantedPlace[] Wanted => _wanted.Count == 0 ? [] : [.. _wanted];

    /// <summary>The ids of the page, as <see cref="HashOf"/> gives them.</summary>
    public ulong[] Ids => [.. _ids];

    /// <summary>The number that stands for an id.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> id) => (ulong)ContentHash.Of(id);

    /// <summary>Looks through a page.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="page">Its bytes.</param>
    public void Read(string file, ReadOnlySpan<byte> page)
    {
        Begin(file);
        var scanner = new TagScanner(page);
        // Most pages hold no mark of a template at all, and words matter only in a title, a link or a button.
        _mayHoldMarks = TemplateLeftovers.MayHoldMarks(page);
        while (scanner.Read(all: _mayHoldMarks || _isTitle || _name.IsOpen) && !_isDoubtful)
        {
            switch (scanner.Token)
            {
                case TagToken.Text:
                    SeeText(scanner.Content);
                    break;
                case TagToken.Open:
                    Open(ref scanner);
                    break;
                case TagToken.Close:
                    Close(scanner.Content);
                    break;
                case TagToken.Raw:
                    Doubt(
                        scanner.Content.IndexOf("url("u8) >= 0 || scanner.Content.IndexOf("@import"u8) >= 0 || scanner.Content.IndexOf("</"u8) >= 0
                    );
                    break;
            }
        }
        Doubt(!_hasLanguage || !_hasTitle);
        foreach (var id in _wantedIds)
            Doubt(!_ids.Contains(id));
        foreach (var id in _fields)
            Doubt(!_labelled.Contains(id));
    }

    private void Begin(string file)
    {
        _ids.Clear();
        _labelled.Clear();
        _wantedIds.Clear();
        _fields.Clear();
        _wanted.Clear();
        (_file, _quotations, _labels, _isDoubtful, _hasLanguage, _hasTitle, _isTitle) = (file, 0, 0, false, false, false, false);
        _templates = 0;
        _name = default;
    }

    private void Doubt(bool isSo) => _isDoubtful |= isSo;

    private void SeeText(ReadOnlySpan<byte> text)
    {
        if (_templates > 0)
            return;
        if (_mayHoldMarks && _quotations == 0 && TemplateLeftovers.MarkIn(text, out _) is not null)
            _isDoubtful = true;
        var hasWords = text.IndexOfAnyExcept(" \t\r\n\f"u8) >= 0;
        if (_isTitle && hasWords)
            _hasTitle = true;
        if (hasWords)
            _name.SeeWords();
    }

    private void Open(ref TagScanner scanner)
    {
        var element = ElementFacts.KindOf(scanner.Content);
        var about = default(ElementFacts);
        ReadOnlySpan<byte> told = default;
        while (scanner.ReadAttribute(out var name, out var value))
        {
            if (_templates > 0)
                continue;
            // Whether a browser loads what a header names, another attribute says.
            if (element == Element.Header && name.SequenceEqual("href"u8))
                told = value;
            else
                Attribute(element, name, value, ref about);
        }
        if (scanner.Content.SequenceEqual("template"u8))
            _templates++;
        if (_templates > 0)
            return;
        if (element == Element.Header && told.Length > 0)
            Lead(told, about.IsLoaded);
        _name.Open(scanner.Content, about.IsHidden);
        switch (element)
        {
            case Element.Image:
                Doubt(!about.HasAlt);
                if (about.HasWords)
                    _name.SeeWords();
                break;
            case Element.Html:
                _hasLanguage = about.HasLanguage;
                break;
            case Element.Title:
                _isTitle = true;
                break;
            case Element.Label:
                _labels++;
                break;
            case Element.Link when about.HasAddress:
                _name.Begin(element, about.HasLabel);
                break;
            case Element.Button:
                _name.Begin(element, about.HasLabel);
                break;
            case Element.Input when about.IsButton:
                Doubt(!about.HasLabel && !about.HasWords);
                break;
            case Element.Input or Element.Field when !about.NeedsNoLabel && !about.HasLabel && _labels == 0:
                if (about.Id is { } id)
                    _fields.Add(id);
                else
                    _isDoubtful = true;
                break;
        }
        if (TemplateLeftovers.IsQuotation(scanner.Content))
            _quotations++;
        if (about.HasRole && element is not (Element.Link or Element.Button))
            Doubt(!about.HasLabel);
        if (about.HasLabel)
            _name.SeeWords();
        Doubt(about.IsRefresh);
    }

    private void Close(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("template"u8))
            _templates = Math.Max(0, _templates - 1);
        if (_templates > 0)
            return;
        switch (ElementFacts.KindOf(name))
        {
            case Element.Title:
                _isTitle = false;
                break;
            case Element.Label:
                _labels = Math.Max(0, _labels - 1);
                break;
        }
        if (TemplateLeftovers.IsQuotation(name))
            _quotations = Math.Max(0, _quotations - 1);
        Doubt(_name.Close(ElementFacts.KindOf(name)));
    }

    private void Attribute(Element element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ref ElementFacts about)
    {
        if (_mayHoldMarks && TemplateLeftovers.MarkInAttribute(name, value) is not null)
            _isDoubtful = true;
        if (name.SequenceEqual("class"u8) || name.StartsWith("data-"u8))
            return;
        about.See(element, name, value);
        if (element == Element.Link && name.SequenceEqual("href"u8))
        {
            Lead(value, isLoaded: false);
            return;
        }
        if (name.SequenceEqual("id"u8) && value.Length > 0)
        {
            about.Id = HashOf(Decoded(value));
            Doubt(!_ids.Add(about.Id.Value));
        }
        else if (name.SequenceEqual("style"u8))
            Doubt(value.IndexOf("url("u8) >= 0);
        else if (name.SequenceEqual("for"u8))
        {
            _labelled.Add(HashOf(Decoded(value)));
            Want(value);
        }
        else if (IsReference(name))
            Want(value);
        else if (name.SequenceEqual("name"u8) && element == Element.Link)
            _ids.Add(HashOf(Decoded(value)));
        else if (name.SequenceEqual("srcset"u8))
            SeeSources(value);
        else if (IsAddress(element, name, value))
            Lead(value, element is not (Element.Link or Element.Form or Element.Meta));
    }

    private void SeeSources(ReadOnlySpan<byte> value)
    {
        foreach (var address in HtmlLinks.AddressesOf(Text(value)))
            Lead(Encoding.UTF8.GetBytes(address), isLoaded: true);
    }

    private void Want(ReadOnlySpan<byte> value)
    {
        foreach (var range in value.Split((byte)' '))
        {
            if (value[range] is { Length: > 0 } id)
                _wantedIds.Add(HashOf(Decoded(id)));
        }
    }

    private void Lead(ReadOnlySpan<byte> value, bool isLoaded)
    {
        if (value.Length > 1 && value[0] == (byte)'#')
        {
            if (!IsFree(value[1..]))
                _wantedIds.Add(HashOf(Decoded(value[1..])));
            return;
        }
        var found = site.Find(_file, value, isLoaded);
        if (!found.IsFine)
            _isDoubtful = true;
        else if (found.Place is { } place)
            _wanted.Add(place);
    }

    // What begins with :~: is for the browser, what holds = is the state of a page's own program; percent signs are left to the parser's side.
    private bool IsFree(ReadOnlySpan<byte> fragment)
    {
        if (fragment.Contains((byte)'%'))
            _isDoubtful = true;
        return fragment.IndexOfAny((byte)'=', (byte)'~', (byte)'%') >= 0 || Ascii.EqualsIgnoreCase(fragment, "top"u8);
    }

    private static bool IsReference(ReadOnlySpan<byte> name) =>
        name.StartsWith("aria-"u8)
            ? name.SequenceEqual("aria-labelledby"u8)
                || name.SequenceEqual("aria-describedby"u8)
                || name.SequenceEqual("aria-details"u8)
                || name.SequenceEqual("aria-errormessage"u8)
            : name.SequenceEqual("list"u8) || name.SequenceEqual("headers"u8) || name.SequenceEqual("popovertarget"u8);

    private static bool IsAddress(Element element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) =>
        element switch
        {
            Element.Link or Element.Use => name.SequenceEqual("href"u8) || name.SequenceEqual("xlink:href"u8),
            Element.Form => name.SequenceEqual("action"u8),
            Element.Meta => name.SequenceEqual("content"u8) && value.IndexOf("://"u8) is > 0 and < 8 && !value.Contains((byte)' '),
            Element.Image or Element.Input or Element.Loading => name.SequenceEqual("src"u8)
                || name.SequenceEqual("poster"u8)
                || name.SequenceEqual("data"u8),
            _ => false,
        };

    private static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> value) => value.Contains((byte)'&') ? Encoding.UTF8.GetBytes(Text(value)) : value;

    private static string Text(ReadOnlySpan<byte> value) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));
}
