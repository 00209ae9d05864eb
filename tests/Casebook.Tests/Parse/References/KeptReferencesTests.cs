using System.Buffers;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Parse.References;

/// <summary>What a casebook's own library calls a journal helps to read pasted strings. Made-up works.</summary>
public sealed class KeptReferencesTests
{
    // Nothing in these words says that the second sentence is a journal.
    private const string Pasted = "Castro P, Ng A. A look back. Wards in our time. 2011;3:4-9.";

    private const string Library = "- {key: a, title: Another work, authors: [Doe J], journal: Wards in our time, year: 2001}\n";

    [Fact]
    public void A_journal_of_the_library_is_known_in_a_pasted_string()
    {
        var (told, work) = Build(Library);
        Assert.DoesNotContain("CB370", told);
        Assert.Contains("Wards in our time", work, StringComparison.Ordinal);
        Assert.Contains("A look back", work, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_the_string_is_kept_as_written_and_told() =>
        Assert.Contains("CB370", Build("- {key: a, title: Another work, authors: [Doe J], journal: J Test, year: 2001}\n").Told);

    private static (IEnumerable<string> Told, string Work) Build(string library)
    {
        var site = SiteCompiler.Compile(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Made up\n"),
                    ("content/references/all.yml", library),
                    ("content/cases/one.md", $"---\ntitle: One\nreferences:\n  - a\n  - \"{Pasted}\"\n---\n## Course\n\nIt was said.[@a]\n")
                )
                .Tree(),
            new BuildOptions { Today = new DateOnly(2026, 11, 23) }
        );
        var output = new ArrayBufferWriter<byte>();
        site.Plan.Files["cases/one/references.ris"].Render(output, new DiagnosticBag());
        return (site.Diagnostics.Select(problem => problem.Code), Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
