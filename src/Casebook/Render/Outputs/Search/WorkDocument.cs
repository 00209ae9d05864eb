using System.Globalization;
using Casebook.Relate.Citations;

namespace Casebook.Render.Outputs.Search;

/// <summary>A work of the reference index as search sees it.</summary>
internal sealed class WorkDocument(WorkCitations citations) : SearchDocument
{
    private const int NamedAuthors = 3;

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Reference;

    /// <inheritdoc/>
    public override string Url => citations.Url;

    /// <inheritdoc/>
    public override string Title =>
        citations.Work.Work.Title.Length > 0 ? citations.Work.Work.Title : citations.Work.Work.AsWritten ?? citations.Work.Key;

    /// <inheritdoc/>
    public override string Meta
    {
        get
        {
            var work = citations.Work.Work;
            var names = string.Join(", ", work.Authors.Take(NamedAuthors).Select(person => $"{person.Family} {person.Initials}".Trim()));
            if (work.Authors.Length > NamedAuthors)
                names += ", et al";
            var year = work.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
            return string.Join(". ", new[] { names, work.Container, year }.Where(part => part.Length > 0));
        }
    }

    /// <inheritdoc/>
    public override void AddFields(DocumentWeights weights)
    {
        var work = citations.Work.Work;
        weights.Add(Title, FieldWeight.Positive);
        foreach (var person in work.Authors)
            weights.Add(person.Family, FieldWeight.Diagnosis);
        weights.Add(work.Container, FieldWeight.Summary);
        weights.Add(work.Year?.ToString(CultureInfo.InvariantCulture), FieldWeight.Positive);
        weights.Add(citations.Work.Key, FieldWeight.Diagnosis);
        weights.Add(work.Pmid, FieldWeight.Diagnosis);
        weights.Add(work.Doi, FieldWeight.Diagnosis);
    }
}
