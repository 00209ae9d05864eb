using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Files.Yaml;
using Casebook.Gather;
using Casebook.Render.Shared.Strings;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>Nothing of the interface is English by itself: in a language whose words are all in brackets, every page shows brackets or what authors
/// wrote.</summary>
public sealed partial class PseudoLanguageTests
{
    // Names of formats, catalogues and licences are the same in every language, and so is the form of a citation (NLM).
    private static readonly string[] Names =
    [
        .. "Anki BibTeX RIS PubMed CSL JSON PMID PMC DOI ISBN ORCID CC BY MIT Moodle XML QTI GIFT".Split(' '),
        .. "Internet cited Available from In editor editors Epub ahead of print Vol ed Report No Forthcoming".Split(' '),
    ];

    // The tips of the search page show queries, in words of the query language.
    private static readonly string[] Queries = "advanced anca anticentromere asthma calcinosis crisis dx renal scl vasculitis".Split(' ');

    [Fact]
    public void Every_page_kind_is_whole_in_a_pseudo_language()
    {
        var everything = SourceFiles.Load(RepositoryRoot.At("tests", "Sites", "everything"));
        var config = Encoding.UTF8.GetString(everything.Files["site.config.yml"]);
        var sources = new SourceFiles(
            everything
                .Files.SetItem("site.config.yml", Encoding.UTF8.GetBytes(InPseudo(config)))
                .SetItem("strings/qps.yml", Encoding.UTF8.GetBytes(Pseudo()))
        );
        var written = string.Join('\n', everything.Files.Where(file => IsText(file.Key)).Select(file => Encoding.UTF8.GetString(file.Value)));
        var known = Word().Matches(written).Select(match => match.Value).Concat(Names).Concat(Queries).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var site = BuiltSite.Build(sources.Tree());

        var english = new SortedSet<string>(StringComparer.Ordinal);
        var pages = site.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 30);
        foreach (var (path, bytes) in pages)
        {
            foreach (var text in TextsOf(Encoding.UTF8.GetString(bytes)))
            {
                foreach (Match word in Word().Matches(text))
                {
                    if (!known.Contains(word.Value))
                        english.Add($"{word.Value} ({path}: {text.Trim()})");
                }
            }
        }
        Assert.True(english.Count == 0, string.Join((char)10, english));
    }

    private static string InPseudo(string config)
    {
        Assert.Contains("language: en", config, StringComparison.Ordinal);
        return config
            .Replace("language: en", "language: qps", StringComparison.Ordinal)
            .Replace("theme: plain", "theme: rounds", StringComparison.Ordinal);
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".bib" or ".ris" or ".nbib" or ".json";

    // What pages show, with the words of the pseudo-language taken out.
    private static IEnumerable<string> TextsOf(string page)
    {
        var body = Unbroken().Replace(Hidden().Replace(page, ""), "$1");
        foreach (Match match in Shown().Matches(body))
        {
            var text = WebUtility.HtmlDecode(match.Groups[1].Value + match.Groups[2].Value);
            yield return Address().Replace(Bracketed().Replace(text, " "), " ");
        }
    }

    private static string Pseudo()
    {
        var file = BuiltInThemes.English;
        var text = new StringBuilder();
        foreach (var (key, value) in Assert.IsType<YamlMapping>(YamlReader.Read(file).Root).Entries)
        {
            var words = ((YamlScalar)value).Text;
            var isForm = key.Text is "number_group" or "number_digits" or "own_letters";
            var pseudo = new StringBuilder();
            if (!isForm)
                Write(pseudo, MessageReader.Read(words).Parts);
            text.Append($"{key.Text}: '{(isForm ? words : pseudo.ToString()).Replace("'", "''", StringComparison.Ordinal)}'\n");
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<MessagePart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case LiteralPart literal:
                    text.Append('⟦').Append(literal.Text).Append('⟧');
                    break;
                case CountPart:
                    text.Append('#');
                    break;
                case ArgumentPart argument:
                    text.Append('{').Append(argument.Index).Append('}');
                    break;
                case PluralPart plural:
                    text.Append('{').Append(plural.Index).Append(", plural,");
                    foreach (var (category, form) in plural.Forms)
                    {
                        text.Append($" {category} {{");
                        Write(text, form);
                        text.Append('}');
                    }
                    text.Append('}');
                    break;
            }
        }
    }

    // What programs read (COinS) is in the title of an empty span.
    [GeneratedRegex(@"<(script|style|code|pre|template)\b.*?</\1>|<span class=""Z3988""[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    // Where no line may break, words go on.
    [GeneratedRegex("""<span class="nb">([^<]*)</span>""")]
    private static partial Regex Unbroken();

    [GeneratedRegex("""\b(?:alt|aria-label|title|placeholder)="([^"]*)"|>([^<]+)<""")]
    private static partial Regex Shown();

    // Files and addresses are named as they are.
    [GeneratedRegex(@"https?://\S+|\S+\.(md|yml|bib|ris|nbib|json)\b")]
    private static partial Regex Address();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}
