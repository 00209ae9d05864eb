using System.Globalization;
using System.Text;

namespace Casebook.Tests.Rebuild;

/// <summary>A small made-up casebook as files, and the edits that people make.</summary>
internal sealed class EditedCasebook
{
    private static readonly string[] Findings = ["fever", "rash", "cough", "oedema", "unlisted sign", "Quincke's mark"];
    private static readonly string[] Diagnoses = ["measles", "rubella", "nephritis"];
    private static readonly string[] Words = ["hours", "later", "the", "fever", "fell", "rash", "slowly", "Koplik", "oedema", "measles", "again"];
    private readonly Random _random;
    private readonly (string Name, Action Do)[] _edits;
    private int _made;

    /// <summary>The casebook of a seed.</summary>
    public EditedCasebook(int seed)
    {
        _random = new Random(seed);
        foreach (var slug in new[] { "ana", "ben", "cyd", "dov", "eve" })
            Files[$"content/cases/{slug}.md"] = Case(slug);
        Files["site.config.yml"] = "title: Made-up ward\nurl: https://example.org/ward\nreference_page_from: 1\n";
        Files["content/terms/all.yml"] = string.Concat(
            Term("fever", "finding", "pyrexia"),
            Term("rash", "finding", "exanthem"),
            Term("measles", "diagnosis", "rubeola"),
            Term("rubella", "diagnosis", "German measles")
        );
        Files["content/references/all.yml"] = string.Concat(
            Enumerable
                .Range(1, 5)
                .Select(n => $"- key: work{n}\n  title: Made-up work {n}\n  authors: [Doe J]\n  journal: J Made-up\n  year: {2000 + n}\n")
        );
        Files["content/collections/first.md"] = "---\ntitle: First path\ncases: [ana, cyd]\n---\nTwo cases.\n";
        Files["content/pages/about.md"] = "---\ntitle: About\n---\nSee [Ana](../cases/ana.md#progress).\n";
        _edits = Edits();
    }

    /// <summary>Sources by path.</summary>
    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What counts as today.</summary>
    public DateOnly Today { get; private set; } = new(2026, 1, 10);

    /// <summary>Whether the last edit asks for what is kept of the last build to be damaged.</summary>
    public bool Damages { get; private set; }

    /// <summary>Makes an edit.</summary>
    /// <returns>What it was.</returns>
    public string Edit()
    {
        Damages = false;
        var (name, edit) = _edits[_random.Next(_edits.Length)];
        edit();
        return name;
    }

    private (string, Action)[] Edits() =>
        [
            ("sentence", () => Change(AnyCase(), text => text + "\n" + Sentence() + "\n")),
            ("sentence gone", () =>
                Change(AnyCase(), text => text[..(text.TrimEnd().LastIndexOf('\n') + 1)] is { Length: > 300 } rest ? rest : text)
            ),
            ("title", () => Change(AnyCase(), text => Replaced(text, "title", $"Case {_made++}"))),
            ("summary", () => Change(AnyCase(), text => Replaced(text, "summary", Sentence()))),
            ("finding", () => Change(AnyCase(), text => text.Replace("findings:\n", $"findings:\n  - {One(Findings)}\n", StringComparison.Ordinal))),
            ("denial", () =>
                Change(AnyCase(), text => text.Replace("findings:\n", $"findings:\n  - absent: {One(Findings)}\n", StringComparison.Ordinal))
            ),
            ("finding gone", () => Change(AnyCase(), text => WithoutLine(text, "  - " + One(Findings)))),
            ("result", () =>
                Change(AnyCase(), text => text.Replace("findings:\n", "serology:\n  - ANA: positive 1:320\nfindings:\n", StringComparison.Ordinal))
            ),
            ("diagnosis", () => Change(AnyCase(), text => Replaced(text, "diagnosis", One(Diagnoses)))),
            ("heading", () => Change(AnyCase(), text => text.Replace("## Progress", One(["## Progress", "## Way"]), StringComparison.Ordinal))),
            ("citation", () => Change(AnyCase(), text => text + $"\n{Sentence()} [@work{_random.Next(1, 6)}]\n")),
            ("reason for citing", () => Change(AnyCase(), text => text + $"\n{Sentence()} [@work{_random.Next(1, 6)}]{{.disagrees}}\n")),
            ("name of a patient", () => Change(AnyCase(), text => text + "\nMrs Miller was seen on 12 March 2021.\n")),
            ("step", () =>
                Change(AnyCase(), text =>
                    text.Replace("    method: examination\n", "    method: examination\n    step: Progress\n", StringComparison.Ordinal)
                )
            ),
            ("diagnosis told", () => Change(AnyCase(), text => text + $"\nIt was {One(Diagnoses)}.\n")),
            ("citation gone", () => Change(AnyCase(), text => WithoutLine(text, "  - work" + _random.Next(1, 6)))),
            ("listed", () =>
                Change(AnyCase(), text => text.Replace("references:\n", $"references:\n  - work{_random.Next(1, 6)}\n", StringComparison.Ordinal))
            ),
            ("pasted", () =>
                Change(AnyCase(), text =>
                    text.Replace(
                        "references:\n",
                        $"references:\n  - \"Roe A. Made-up paper {_made++}. J Made-up. 2011;3(2):4-9.\"\n",
                        StringComparison.Ordinal
                    )
                )
            ),
            ("link to a case", () => Change(AnyCase(), text => text + $"\nCompare [[case:{SlugOf(AnyCase())}]].\n")),
            ("link to a place", () => Change(AnyCase(), text => text + $"\nCompare [it]({SlugOf(AnyCase())}.md#progress).\n")),
            ("definition", () =>
                Change("content/terms/all.yml", text => text.Replace("definition: ", $"definition: {One(Words)} ", StringComparison.Ordinal))
            ),
            ("one definition", () => Change("content/terms/all.yml", OneDefinition)),
            ("synonym", () =>
                Change("content/terms/all.yml", text => text.Replace("synonyms: [", $"synonyms: [name {_made++}, ", StringComparison.Ordinal))
            ),
            ("new term", () => Change("content/terms/all.yml", text => text + Term($"sign {_made}", "finding", $"mark {_made++}"))),
            ("work", () =>
                Change("content/references/all.yml", text => text.Replace("Made-up work 2", $"Made-up work 2 {One(Words)}", StringComparison.Ordinal))
            ),
            ("new work", () => Change("content/references/all.yml", text => text + $"- key: extra{_made}\n  title: Extra {_made++}\n  year: 1999\n")),
            ("settings", () =>
                Change("site.config.yml", text => text.Replace("Made-up ward", $"Made-up ward {One(Words)}", StringComparison.Ordinal))
            ),
            ("style", () =>
                Change("site.config.yml", text =>
                    Replaced(
                        text + (text.Contains("citation_style", StringComparison.Ordinal) ? "" : "citation_style: nlm\n"),
                        "citation_style",
                        One(["nlm", "apa"])
                    )
                )
            ),
            ("theme", () => Files["themes/own/partials/page-end.html"] = $"<footer>{_made++}</footer></body></html>\n"),
            ("own theme", OwnTheme),
            ("collection", () =>
                Change("content/collections/first.md", text =>
                    Replaced(text, "cases", "[" + string.Join(", ", Cases().OrderBy(_ => _random.Next()).Take(2).Select(SlugOf)) + "]")
                )
            ),
            ("page", () => Change("content/pages/about.md", text => text + "\n" + Sentence() + "\n")),
            ("rename", Rename),
            ("new case", () => Files[$"content/cases/new{_made}.md"] = Case($"new{_made++}")),
            ("case gone", () => _ = Cases().Count() > 3 && Files.Remove(AnyCase())),
            ("draft", () =>
                Change(AnyCase(), text =>
                    text.Contains("draft:", StringComparison.Ordinal)
                        ? WithoutLine(text, "draft: true")
                        : text.Replace("---\ntitle", "---\ndraft: true\ntitle", StringComparison.Ordinal)
                )
            ),
            ("held back", () =>
                Change(AnyCase(), text =>
                    text.Contains("answers_after:", StringComparison.Ordinal)
                        ? WithoutLine(text, "answers_after")
                        : text.Replace("---\ntitle", $"---\nanswers_after: {Today.AddDays(3):yyyy-MM-dd}\ntitle", StringComparison.Ordinal)
                )
            ),
            ("days", () => Today = Today.AddDays(_random.Next(1, 4))),
            ("damage", () => Damages = true),
            ("nothing", () => { }),
        ];

    private static string Term(string name, string kind, string synonym) =>
        $"- name: {name}\n  kind: {kind}\n  synonyms: [{synonym}]\n  definition: What {name} is, in made-up words.\n";

    private string Case(string slug) =>
        new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"---\ntitle: Case of {slug}\nsummary: {Sentence()}\ndate: 2026-01-02\nlevel: foundation\n")
            .Append(CultureInfo.InvariantCulture, $"patient: {{age: {_random.Next(2, 80)} years, sex: female}}\ndiagnosis: {One(Diagnoses)}\n")
            .Append(CultureInfo.InvariantCulture, $"findings:\n  - {One(Findings)}\n  - finding: {One(Findings)}\n    method: examination\n")
            .Append(
                "learning_points:\n  - Look again.\nquestions:\n  - stem: What next?\n"
                    + "    options: [{text: Wait, correct: true, why: It passes}, {text: Run}]\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"references:\n  - work{_random.Next(1, 6)}\n---\n## Presentation\n\n{Sentence()} [@work{_random.Next(1, 6)}]\n\n"
            )
            .Append(CultureInfo.InvariantCulture, $"## Progress\n\n{Sentence()}\n")
            .ToString();

    private string Sentence() => "Some " + string.Join(' ', Enumerable.Range(0, 6).Select(_ => One(Words))) + ".";

    private string OneDefinition(string text)
    {
        var at = text.IndexOf("definition: ", _random.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? text : text.Insert(at + "definition: ".Length, One(Words) + " ");
    }

    private void OwnTheme()
    {
        Files.TryAdd("themes/own/theme.yml", "extends: rounds\n");
        Change("site.config.yml", text =>
            text.Contains("theme:", StringComparison.Ordinal) ? WithoutLine(text, "theme: own") : text + "theme: own\n"
        );
    }

    private void Rename()
    {
        var (path, to) = (AnyCase(), $"content/cases/moved{_made++}.md");
        Files[to] = Files[path];
        Files.Remove(path);
    }

    private IEnumerable<string> Cases() =>
        Files.Keys.Where(path => path.StartsWith("content/cases/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private string AnyCase() => One([.. Cases()]);

    private static string SlugOf(string path) => Path.GetFileNameWithoutExtension(path);

    private string One(string[] some) => some[_random.Next(some.Length)];

    private void Change(string path, Func<string, string> edit) => Files[path] = edit(Files[path]);

    private static string Replaced(string text, string key, string value) =>
        string.Join('\n', text.Split('\n').Select(line => line.StartsWith(key + ":", StringComparison.Ordinal) ? $"{key}: {value}" : line));

    private static string WithoutLine(string text, string begin)
    {
        var lines = text.Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith(begin, StringComparison.Ordinal));
        if (at >= 0)
            lines.RemoveAt(at);
        return string.Join('\n', lines);
    }
}
