using AngleSharp.Dom;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Checks the ids of a page, what refers to them, and that fields have labels.</summary>
internal sealed class HtmlIds(FactCollector facts)
{
    private static readonly string[] Referring =
    [
        "aria-labelledby",
        "aria-describedby",
        "aria-details",
        "aria-errormessage",
        "for",
        "list",
        "headers",
        "popovertarget",
    ];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _labelled = new(StringComparer.Ordinal);
    private readonly List<(string Attribute, string Id, int Offset)> _referenced = [];
    private readonly List<(string? Id, int Offset)> _fields = [];

    /// <summary>Every id of the page, and names of old anchors.</summary>
    public IReadOnlySet<string> Known => _known;

    /// <summary>Takes the next element of the page.</summary>
    public void See(IElement element, int offset)
    {
        if (element.Id is { Length: > 0 } id && !_known.Add(id))
            facts.Problem(VerifyProblems.DuplicateId(id), offset);
        if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name)
            _known.Add(name);
        if (element.LocalName == "label" && element.GetAttribute("for") is { } field)
            _labelled.Add(field);
        foreach (var attribute in Referring)
        {
            if (element.GetAttribute(attribute) is not { Length: > 0 } value)
                continue;
            foreach (var wanted in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                _referenced.Add((attribute, wanted, offset));
        }
    }

    /// <summary>Takes a form field that readers see.</summary>
    public void SeeField(IElement element, int offset)
    {
        var isField = element.LocalName switch
        {
            "select" or "textarea" => true,
            "input" => element.GetAttribute("type")?.ToLowerInvariant() is not ("hidden" or "submit" or "reset" or "button" or "image"),
            _ => false,
        };
        if (isField && !HtmlNames.HasLabelOfItsOwn(element) && element.Closest("label") is null)
            _fields.Add((element.Id, offset));
    }

    /// <summary>Ends the page.</summary>
    public void Conclude()
    {
        foreach (var (attribute, id, offset) in _referenced.Where(wanted => !_known.Contains(wanted.Id)))
            facts.Problem(VerifyProblems.PointsNowhere(attribute, id), offset);
        foreach (var (id, offset) in _fields.Where(field => field.Id is null || !_labelled.Contains(field.Id)))
            facts.Problem(VerifyProblems.NoLabel(id), offset);
    }
}
