using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Gather;

namespace Casebook.Render.Shared.Strings;

/// <summary>Reads the words of a language from a theme, what it extends and the site itself, and holds them to the English ones.</summary>
internal sealed class StringsReader(ThemeSource theme, string language, DiagnosticBag problems)
{
    private const string Standard = "en";
    private const int MaxNamed = 5;

    // Says whether a speaker of the language has looked the file through; not a text.
    private const string Reviewed = "reviewed";

    private readonly Dictionary<string, Message> _words = new(StringComparer.Ordinal);
    private readonly string _main = language.Split('-')[0];

    /// <summary>All words by key.</summary>
    public Dictionary<string, Message> Read()
    {
        // A theme that extends nothing may lack words the program itself puts on pages.
        ImmutableArray<SourceText> english = [.. Files(Standard), BuiltInThemes.English];
        var standard = new Dictionary<string, Message>(StringComparer.Ordinal);
        if (_main == Standard)
        {
            if (Files(Standard).IsEmpty && Files(language).IsEmpty)
                problems.Add(RenderProblems.NoLanguage(theme.Name, language));
            Add(language == Standard ? english : [.. Files(language), .. english], Standard, _words);
            foreach (var file in english.AddRange(Files(language)))
                Check(file, _words);
            return _words;
        }
        Add(english, Standard, standard);
        var own = Files(language).AddRange(language == _main ? [] : Files(_main));
        if (own.IsEmpty)
            problems.Add(RenderProblems.NoLanguage(theme.Name, language));
        Add(own, language, _words);
        foreach (var file in own)
            Check(file, standard);
        Fill(standard, own.IsEmpty);
        return _words;
    }

    private ImmutableArray<SourceText> Files(string tag) => theme.Strings.GetValueOrDefault(tag, []);

    private void Add(ImmutableArray<SourceText> files, string tag, Dictionary<string, Message> words)
    {
        var rules = PluralRules.For(tag);
        var read = new Dictionary<string, (string Text, ImmutableArray<MessagePart> Parts)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var document = YamlReader.Read(file);
            foreach (var problem in document.Problems)
                problems.Add(RenderProblems.StringsUnreadable(problem.Location, problem.Message, problem.Hint));
            foreach (var (key, value) in (document.Root as YamlMapping)?.Entries ?? [])
            {
                if (value is not YamlScalar scalar)
                {
                    problems.Add(RenderProblems.StringNotOneText(value.Location, key.Text));
                    continue;
                }
                var (parts, problem) = MessageReader.Read(scalar.Text);
                if (problem is not null)
                    problems.Add(LanguageProblems.MessageUnreadable(scalar.Location, key.Text, problem));
                else if (key.Text != Reviewed)
                    read.TryAdd(key.Text, (scalar.Text, parts));
            }
        }
        var plain = read.ToDictionary(
            pair => pair.Key,
            pair => new Message(pair.Value.Text, pair.Value.Parts, rules, WrittenNumbers.Plain),
            StringComparer.Ordinal
        );
        var numbers = UiStrings.NumbersOf(plain);
        foreach (var (key, message) in plain)
            words.TryAdd(key, message with { Numbers = numbers });
    }

    // A key that English has not is asked for by nothing; a value that English does not get stays a brace on the page.
    private void Check(SourceText file, Dictionary<string, Message> standard)
    {
        foreach (var (key, value) in (YamlReader.Read(file).Root as YamlMapping)?.Entries ?? [])
        {
            if (key.Text == Reviewed || value is not YamlScalar scalar)
                continue;
            if (!standard.TryGetValue(key.Text, out var english))
            {
                var near = NearestName.Find(key.Text, standard.Keys);
                problems.Add(LanguageProblems.UnknownText(key.Location, key.Text, WholeOf(key.Text, standard), near));
                continue;
            }
            var (parts, problem) = MessageReader.Read(scalar.Text);
            if (problem is not null)
                continue;
            var placeholders = new Message(scalar.Text, parts, english.Rules, english.Numbers).Placeholders.ToList();
            foreach (var unknown in placeholders.Except(english.Placeholders))
                problems.Add(LanguageProblems.UnknownValue(scalar.Location, key.Text, unknown, english.Placeholders.Order()));
            foreach (var lost in english.Placeholders.Except(placeholders))
                problems.Add(LanguageProblems.LostValue(scalar.Location, key.Text, lost, english.Source));
        }
    }

    // `cases_count_one` was a key of its own once.
    private static string? WholeOf(string key, Dictionary<string, Message> standard) =>
        key.LastIndexOf('_') is > 0 and var end && key[(end + 1)..] is "one" or "other" && standard.ContainsKey(key[..end]) ? key[..end] : null;

    private void Fill(Dictionary<string, Message> standard, bool isNothingThere)
    {
        var lacking = standard.Keys.Where(key => !_words.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        foreach (var key in lacking)
        {
            var english = standard[key];
            // Only words are marked: how numbers and letters are written is no text.
            _words.Add(key, LettersAndNumbers.Contains(key) ? english : new Message(english.Source, Marked(english), english.Rules, english.Numbers));
        }
        lacking.RemoveAll(LettersAndNumbers.Contains);
        if (lacking.Count > 0 && !isNothingThere)
            problems.Add(LanguageProblems.TextsLacking(theme.Name, language, lacking.Count, [.. lacking.Take(MaxNamed)]));
    }

    private static ImmutableArray<MessagePart> Marked(Message english) =>
        [new LiteralPart(ForeignWords.Start.ToString()), .. english.Parts, new LiteralPart(ForeignWords.End.ToString())];

    private static readonly string[] LettersAndNumbers = ["number_group", "number_digits", "own_letters"];
}
