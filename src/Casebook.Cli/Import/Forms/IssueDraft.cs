using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Import.Forms;

/// <summary>Writes the answers of a form as the file of a case.</summary>
internal static partial class IssueDraft
{
    private static readonly (string Id, string First, string Behind)[] Lists =
    [
        ("findings", "# findings:\n", "\n# A short line"),
        ("treatment", "# treatment:\n", "# outcome:"),
        ("learning_points", "# learning_points:\n", "\n# A question needs"),
    ];

    /// <summary>The case. It is no draft: whoever accepts the proposal publishes it.</summary>
    /// <param name="issue">The answers.</param>
    /// <param name="places">Place in the list of each number by which the text cites.</param>
    /// <param name="keys">Keys of the works, by their place in the list.</param>
    /// <param name="beside">The bytes of a file beside the issue; null when there is none.</param>
    /// <param name="today">The day of the case.</param>
    public static ManuscriptDraft Write(
        CaseIssue issue,
        IReadOnlyDictionary<int, int> places,
        IReadOnlyList<string> keys,
        Func<string, byte[]?> beside,
        DateOnly today
    )
    {
        var remarks = new DraftRemarks();
        var template = new CaseTemplate(OneLine(issue["title"]), today);
        var pictures = new IssuePictures(beside, remarks);
        var story = Story(issue, new CitationNumbers(places, usesBrackets: true), keys, pictures);

        template.Replace("# Take this line away when the case may be published:\ndraft: true\n\n", "");
        Line("summary", "# summary: A woman with long-standing skin disease develops painful, hard swellings.\n");
        Line("consent", "# consent: Written consent of the patient\n");
        if (issue.Lines("authors").ToList() is { Count: > 0 } authors)
            template.ReplaceBlock("# authors:\n", "# reviewed:", "authors:\n" + string.Concat(authors.Select(name => $"  - {YamlText.Of(name)}\n")));
        var patient = new[] { ("age", OneLine(issue["age"])), ("sex", OneLine(issue["sex"])) }
            .Where(said => said.Item2.Length > 0)
            .Select(said => $"  {said.Item1}: {YamlText.Of(said.Item2)}\n")
            .ToList();
        if (patient.Count > 0)
            template.Replace(
                "# patient: {age: 40s, sex: female, background: Known with skin disease for ten years}\n",
                "patient:\n" + string.Concat(patient)
            );
        if (issue.Lines("diagnosis").ToList() is { Count: > 0 } diagnoses)
            template.Replace(
                "# diagnosis: [systemic sclerosis, calcinosis cutis]\n",
                "diagnosis:\n" + string.Concat(diagnoses.Select(name => $"  - {YamlText.Of(name)}\n"))
            );
        if (pictures.Figures.Length > 0)
            template.ReplaceBlock("# Pictures need a folder", "\n# learning_points:", $"figures:\n{pictures.Figures}");
        foreach (var (id, first, behind) in Lists)
        {
            if (issue.Lines(id).ToList() is { Count: > 0 } entries)
                template.ReplaceBlock(first, behind, $"{id}:\n" + string.Concat(entries.Select(entry => Entry(id, entry))));
        }
        foreach (var id in new[] { "serology", "labs" })
            Listed(id, [.. issue.Lines(id)]);
        var unread = new List<string>();
        foreach (var question in CaseForm.Questions.Where(question => !question.Lists.IsEmpty))
        {
            var read = FormLists.Read(issue.Lines(question.Id), question.Lists);
            foreach (var (key, entries) in read.Lists)
                Listed(key, entries);
            unread.AddRange(read.Unread);
        }
        Line("outcome", "# outcome: The swellings did not change within two years.\n");
        if (keys.Count > 0)
            template.ReplaceBlock(
                "# references:\n",
                "\n# Old addresses",
                "references:\n" + string.Concat(keys.Distinct(StringComparer.Ordinal).Select(key => $"  - {YamlText.Of(key)}\n"))
            );
        template.Body(story + string.Concat(unread.Select(line => $"\n{line}\n\n{remarks.InText(place => ImportProblems.LineNamesNoList(place, line))}")));
        return new ManuscriptDraft(template.Text, pictures.Pictures, remarks);

        void Listed(string id, ImmutableArray<string> entries)
        {
            if (entries.Length > 0)
                template.ReplaceExample(id, $"{id}:\n" + string.Concat(entries.Select(entry => Entry(id, entry))));
        }

        void Line(string id, string example)
        {
            if (issue[id].Length > 0)
                template.Replace(example, $"{id}: {YamlText.Of(OneLine(issue[id]))}\n");
        }
    }

    private static string Story(CaseIssue issue, CitationNumbers citations, IReadOnlyList<string> keys, IssuePictures pictures)
    {
        var story = new StringBuilder();
        foreach (var question in CaseForm.Questions.Where(question => question.IsSection && issue[question.Id].Length > 0))
        {
            var spans = citations.Read([new Span(pictures.Placed(issue[question.Id]))]);
            var cited = string.Concat(spans.Select(span => span.Cites.IsEmpty ? span.Text : Citation(span.Cites.Select(place => keys[place]))));
            story.Append(System.Globalization.CultureInfo.InvariantCulture, $"## {question.Label}\n\n{OwnHeading().Replace(cited, "### ")}\n\n");
        }
        return story.Append(pictures.WithCaptions(issue["pictures"])).ToString();
    }

    private static string Citation(IEnumerable<string> keys) =>
        $"[{string.Join("; ", keys.Distinct(StringComparer.Ordinal).Select(key => $"@{key}"))}]";

    // `CRP: high 48 mg/L` is a name and what is said of it; everything else is read as one line.
    private static string Entry(string id, string entry)
    {
        var colon = id is "learning_points" || !HasNames(id) ? -1 : entry.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? $"  - {YamlText.Of(entry[..colon].Trim())}: {YamlText.Of(entry[(colon + 2)..].Trim())}\n" : $"  - {YamlText.Of(entry)}\n";
    }

    private static bool HasNames(string id) => CaseForm.Questions.Any(question => question.Id == id) || FormLists.HasNames(id);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The sections are ours; what the writer sets off lies below them.
    [GeneratedRegex(@"^#{1,2}\s+(?=\S)", RegexOptions.Multiline)]
    private static partial Regex OwnHeading();
}
