using Casebook.Domain;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Search;

/// <summary>A term as search sees it.</summary>
internal sealed class TermDocument(TermCases cases, UiStrings words) : SearchDocument
{
    private const int LongDefinition = 220;

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Term;

    /// <inheritdoc/>
    public override string Url => cases.Term.Url;

    /// <inheritdoc/>
    public override string Title => cases.Term.Name;

    /// <inheritdoc/>
    public override string Meta => $"{words["kind_" + cases.Term.Kind.Key()]} · {words.Format("cases_count", cases.CaseCount)}";

    /// <inheritdoc/>
    public override string Words
    {
        get
        {
            var definition = cases.Term.Definition?.Definition?.Plain ?? "";
            var end = definition.Length <= LongDefinition ? -1 : definition.LastIndexOf(' ', LongDefinition);
            return end < 0 ? definition : definition[..end] + " …";
        }
    }

    /// <inheritdoc/>
    public override void AddFields(DocumentWeights weights)
    {
        weights.Add(Title, FieldWeight.Title);
        if (cases.Term.Definition is not { } definition)
            return;
        foreach (var synonym in definition.Synonyms)
            weights.Add(synonym.Value, FieldWeight.Diagnosis);
        foreach (var code in definition.Codes)
            weights.Add(code.Code, FieldWeight.Diagnosis);
        weights.Add(definition.Definition?.Plain, FieldWeight.Summary);
    }
}
