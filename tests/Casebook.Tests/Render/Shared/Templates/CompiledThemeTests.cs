using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Templates;

public sealed class CompiledThemeTests
{
    // An assignment writes nothing, and only Scriban knows it.
    private const string Beyond = "{{ beyond = 1 }}";

    [Fact]
    public void Every_layout_and_card_of_the_theme_is_compiled()
    {
        var problems = new DiagnosticBag();
        var theme = ThemeGatherer.Run(new MemoryFileTree(), "rounds", problems);
        var templates = new TemplateSet(theme, UiStrings.Read(theme, "en", problems), problems);
        Assert.Equal(
            theme.Cards.Keys.Select(name => "cards/" + name).Concat(theme.Layouts.Keys).Order(StringComparer.Ordinal),
            templates.Compiled.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("rounds")]
    [InlineData("citations")]
    [InlineData("hostile")]
    public void Pages_are_what_Scriban_makes_of_the_same_templates(string site)
    {
        var sources = SourceFiles.Load(RepositoryRoot.At("tests", "Sites", site));
        var theme = ThemeGatherer.Run(new MemoryFileTree(), "rounds", new DiagnosticBag());
        var tree = (MemoryFileTree)sources.Tree();
        tree.Add("themes/slow/theme.yml", "extends: rounds\n");
        foreach (var (name, layout) in theme.Layouts)
            tree.Add($"themes/slow/layouts/{name}.html", layout.Text + Beyond);
        var settings = System.Text.Encoding.UTF8.GetString(tree.ReadBytes("site.config.yml"));
        With("rounds").AssertSame(With("slow"), site);

        BuiltSite With(string name) =>
            BuiltSite.Build(
                tree.Add(
                    "site.config.yml",
                    string.Join(
                        '\n',
                        settings.Split('\n').Where(line => !line.StartsWith("theme:", StringComparison.Ordinal)).Append($"theme: {name}\n")
                    )
                )
            );
    }

    [Theory]
    [InlineData("{{ for f in it.facts }}{{ f.label }}{{ if !for.last }}|{{ end }}{{ end }}")]
    [InlineData("{{ if it.title == \"A\" && it.facts.size >= 1 || false }}yes{{ else if it.title != \"A\" }}no{{ else }}none{{ end }}")]
    [InlineData("{{ it.title ? 1 : 2 }}{{ it.title | upcase }}")]
    [InlineData("{{ for f in it.facts limit:1 }}{{ f.label }}{{ end }}{{ it.facts[0].label }}")]
    [InlineData("{{ it.facts.size }} {{ it.facts.size + 1 }} {{ num it.facts.size }} {{ it.title.size }}")]
    [InlineData("{{ for f in it.facts }}{{ end }}{{ f.label }}")]
    [InlineData("{{ it.summary.text }}")]
    [InlineData("{{ if it.title > 1 }}x{{ end }}")]
    [InlineData("{{ for c in it.title }}{{ c }}{{ end }}")]
    [InlineData("{{ it }}")]
    [InlineData("{{ text \"nothing\" 1 }}")]
    [InlineData("{{ partial \"nothing\" it }}")]
    public void Odd_templates_give_the_same_page_and_the_same_messages(string layout) => Build(layout).AssertSame(Build(layout + Beyond), layout);

    private static BuiltSite Build(string layout) =>
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("content/cases/a.md", "---\ntitle: A\nspecialties: [x]\npatient: {age: 40 years, sex: female}\n---\nText.\n"),
                    ("site.config.yml", "title: T\ntheme: mine\n"),
                    ("themes/mine/theme.yml", "extends: rounds\n"),
                    ("themes/mine/layouts/case.html", layout)
                )
                .Tree()
        );
}
