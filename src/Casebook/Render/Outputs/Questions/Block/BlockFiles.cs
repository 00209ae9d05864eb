using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Relate.Cases;
using Casebook.Render.Outputs.Questions.Taken;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Questions.Block;

/// <summary>
/// Plans the data of mixed blocks: an index of what the questions of each case are of, which says nothing of their answers, and the questions
/// themselves, a few cases to a file, so that a block fetches little of a large casebook.
/// </summary>
internal static class BlockFiles
{
    /// <summary>Path of the index from the site's root.</summary>
    public const string IndexPath = "data/questions/index.json";

    private const int CasesInFile = 16;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>All files.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext site)
    {
        if (!QuestionLinks.HasBlock(site))
            yield break;
        ImmutableArray<CaseEntry> cases = [.. site.Model.Cases.Where(QuestionLinks.HasQuestions)];
        yield return new PlannedFile(IndexPath, (output, _) => WriteIndex(output, site, cases)).Fetched();
        for (var i = 0; i < cases.Length; i += CasesInFile)
        {
            var part = cases.Slice(i, Math.Min(CasesInFile, cases.Length - i));
            yield return new PlannedFile(PartPath(i / CasesInFile), (output, _) => WritePart(output, site, part)).Fetched();
        }
    }

    private static string PartPath(int part) => string.Create(CultureInfo.InvariantCulture, $"data/questions/{part}.json");

    private static void WriteIndex(IBufferWriter<byte> output, SiteContext site, ImmutableArray<CaseEntry> cases)
    {
        var topics = cases.Select(entry => BlockTopics.Of(entry, site.Words)).ToList();
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach (var (key, words) in site.Words.ForScripts("block_"))
            json.WriteString(key, words);
        json.WriteEndObject();
        // The commonest first, as the page offers them.
        var values = BlockTopics.Keys.Select((_, i) => Commonest(topics.SelectMany(topic => topic[i]))).ToList();
        json.WriteStartArray("topics");
        foreach (var (key, i) in BlockTopics.Keys.Select((key, i) => (key, i)))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteStartArray("values");
            values[i].ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("cases");
        for (var i = 0; i < cases.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("case", cases[i].Case.Slug);
            json.WriteNumber("part", i / CasesInFile);
            json.WriteStartArray("questions");
            foreach (var question in Numbers(cases[i]))
                json.WriteNumberValue(question);
            json.WriteEndArray();
            json.WriteStartArray("topics");
            for (var topic = 0; topic < values.Count; topic++)
            {
                json.WriteStartArray();
                foreach (var value in topics[i][topic])
                    json.WriteNumberValue(values[topic].IndexOf(value));
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static List<string> Commonest(IEnumerable<string> names) =>
        [
            .. names
                .CountBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(name => name.Value)
                .ThenBy(name => name.Key, StringComparer.Ordinal)
                .Select(name => name.Key),
        ];

    private static IEnumerable<int> Numbers(CaseEntry entry) =>
        entry.Case.Questions.Index().Where(one => one.Item.Options.Any(option => option.Correct)).Select(one => one.Index + 1);

    private static void WritePart(IBufferWriter<byte> output, SiteContext site, ImmutableArray<CaseEntry> cases)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartArray();
        foreach (var question in cases.SelectMany(entry => TakenQuestion.Of(entry, site, "../" + PicturesAway.Folder)))
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("url", question.Entry.Url);
            json.WriteString("title", question.Entry.Case.Title.Value);
            json.WriteString("stem", question.Content.Stem.Text);
            json.WriteStartArray("options");
            foreach (var option in question.Content.Options)
            {
                json.WriteStartObject();
                json.WriteString("text", option.Text.Text);
                json.WriteBoolean("right", option.Correct);
                json.WriteString("why", option.Why?.Text ?? "");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
