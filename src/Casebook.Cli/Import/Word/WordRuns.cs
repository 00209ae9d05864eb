using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Word;

/// <summary>Reads the runs of one paragraph: what a reader of the document sees once all changes are accepted, and nothing of who changed it.</summary>
internal sealed class WordRuns(
    WordPackage package,
    WordStyles styles,
    Action<LeftOutKind> leaveOut,
    Func<string, string, int> noteOf,
    Action tellInsertion
)
{
    private readonly SpanList _spans = new();
    private readonly List<bool> _fields = [];

    /// <summary>Pictures of the paragraph.</summary>
    public List<PictureBlock> Pictures { get; } = [];

    /// <summary>What stands in text boxes of the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>The text of a paragraph.</summary>
    public ImmutableArray<Span> Read(XElement paragraph)
    {
        Walk(paragraph, "");
        return _spans.ToImmutable();
    }

    private void Walk(XElement parent, string address)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element, address);
                    break;
                case "del" or "moveFrom":
                    if (element.Within("delText").Any() || element.Within("t").Any())
                        leaveOut(LeftOutKind.TrackedDeletion);
                    break;
                case "ins" or "moveTo":
                    tellInsertion();
                    Walk(element, address);
                    break;
                case "hyperlink":
                    Walk(element, package.AddressOf(element.AttributeOf("id")));
                    break;
                case "AlternateContent":
                    foreach (var chosen in WordReader.Chosen(element))
                        Walk(chosen, address);
                    break;
                case "oMath" or "oMathPara":
                    _spans.Add(new Span(string.Concat(element.Within("t").Select(text => text.Value))));
                    break;
                case "sdt" or "sdtContent" or "smartTag" or "fldSimple" or "customXml" or "dir" or "bdo":
                    Walk(element, address);
                    break;
            }
        }
    }

    private void Run(XElement run, string address)
    {
        var properties = run.Child("rPr");
        if (styles.IsOn(properties, "vanish"))
        {
            if (run.Value.Length > 0)
                leaveOut(LeftOutKind.HiddenText);
            return;
        }
        var height = styles.RaisedOrLowered(properties);
        var kind = new Span("")
        {
            IsBold = styles.IsOn(properties, "b"),
            IsItalic = styles.IsOn(properties, "i"),
            IsRaised = height == "superscript",
            IsLowered = height == "subscript",
            Address = address,
        };
        Content(run, kind);
    }

    private void Content(XElement run, Span kind)
    {
        foreach (var element in run.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "fldChar":
                    Field(element.AttributeOf("fldCharType"));
                    break;
                case "AlternateContent":
                    foreach (var chosen in WordReader.Chosen(element))
                        Graphic(chosen);
                    break;
                case "drawing" or "pict" or "object":
                    Graphic(element);
                    break;
                case "footnoteReference" or "endnoteReference":
                    if (noteOf(element.Name.LocalName[..^"Reference".Length], element.AttributeOf("id")) is > 0 and var note)
                        _spans.Add(new Span("") { Note = note });
                    break;
                // Between the beginning of a field and its result stands what the program computes it from.
                case var name when !_fields.Contains(false) && TextOf(name, element) is { } text:
                    _spans.Add(kind with { Text = text });
                    break;
            }
        }
    }

    private static string? TextOf(string name, XElement element) =>
        name switch
        {
            "t" => element.Value,
            "tab" => "\t",
            "br" => element.AttributeOf("type") is "page" or "column" ? "" : "\n",
            "cr" => "\n",
            "noBreakHyphen" => "\u2011",
            "sym" => Symbol(element.AttributeOf("char")),
            _ => null,
        };

    // Fonts of symbols put their characters where no other font has any.
    private static string Symbol(string code) =>
        int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var number)
            ? (number & 0xFFF) switch
            {
                0x61 => "α",
                0x62 => "β",
                0x67 => "γ",
                0x64 => "δ",
                0x6D => "µ",
                0xB0 => "°",
                0xB1 => "±",
                0xA3 => "≤",
                0xB3 => "≥",
                0xB4 => "×",
                0xB7 => "•",
                0xAE => "→",
                0xAD => "↑",
                0xAF => "↓",
                _ => "\uFFFD",
            }
            : "";

    private void Field(string type)
    {
        switch (type)
        {
            case "begin":
                _fields.Add(false);
                break;
            case "separate" when _fields.Count > 0:
                _fields[^1] = true;
                break;
            case "end" when _fields.Count > 0:
                _fields.RemoveAt(_fields.Count - 1);
                break;
        }
    }

    private void Graphic(XElement graphic)
    {
        if (graphic.Name.LocalName == "object")
        {
            leaveOut(LeftOutKind.EmbeddedObject);
            return;
        }
        var words = graphic.Within("docPr").FirstOrDefault();
        var alt = words.AttributeOf("descr");
        var found = false;
        // A blip may be followed by the same drawing as SVG; the picture itself is what every program shows.
        foreach (var blip in graphic.Within("blip").Concat(graphic.Within("imagedata")))
        {
            found = true;
            var id = blip.AttributeOf("embed") is { Length: > 0 } embedded ? embedded : blip.AttributeOf("id");
            if (package.Picture(id) is { } picture)
                Pictures.Add(new PictureBlock(picture, alt));
            else
                leaveOut(LeftOutKind.LinkedFile);
        }
        var boxes = graphic.Within("txbxContent").ToList();
        Boxes.AddRange(boxes);
        if (!found && boxes.Count == 0)
            leaveOut(LeftOutKind.Drawing);
    }
}
