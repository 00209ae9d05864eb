namespace Casebook.Cli.Tests.Commands;

public sealed class ImportTests
{
    private const string Library =
        "- key: mine2002\n  title: Made-up title\n  authors: [Smith JA]\n  journal: J Test\n  year: 2002\n  doi: 10.1000/mine\n";

    private const string Article = """
        <?xml version="1.0"?>
        <!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "JATS.dtd">
        <article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>
        <article-id pub-id-type="doi">10.1000/made.up</article-id>
        <title-group><article-title>Invented nodules: a made-up report</article-title></title-group>
        <contrib-group><contrib contrib-type="author"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id><name><surname>Example</surname><given-names>Ada, B.</given-names></name></contrib></contrib-group>
        <pub-date><year>2020</year></pub-date>
        <permissions><license xlink:href="https://creativecommons.org/licenses/by-nc/4.0/"/></permissions>
        <abstract><p>SECRET</p></abstract></article-meta></front>
        <body><p>SECRET</p></body>
        <back><ref-list>
        <ref><element-citation publication-type="journal"><name><surname>Smith</surname><given-names>JA</given-names></name><article-title>Made-up title</article-title><source>J Test</source><year>2002</year></element-citation></ref>
        <ref><mixed-citation>Jones B. Other title. J Test. 2003;4:5-6.</mixed-citation></ref>
        </ref-list></back></article>
        """;

    [Theory]
    [InlineData("zotero.bib", "@article{jones2003, title = {Other title}, author = {Jones, B.}, journal = {J Test}, year = 2003}\n", "jones2003")]
    [InlineData("endnote.ris", "TY  - JOUR\nTI  - Other title\nAU  - Jones, B.\nPY  - 2003\nJO  - J Test\nER  - \n", "jones2003")]
    [InlineData("set.nbib", "PMID- 123\nTI  - Other title\nAU  - Jones B\nDP  - 2003\nTA  - J Test\n", "jones2003")]
    [InlineData("pubmed-jones-set.txt", "PMID- 123\nTI  - Other title\nAU  - Jones B\nDP  - 2003\nTA  - J Test\n", "jones2003")]
    [InlineData(
        "csl.json",
        "[{\"id\": \"http://zotero.org/users/1\", \"type\": \"article-journal\", \"title\": \"Other title\", \"author\": [{\"family\": \""
            + "Jones\", \"given\": \"B\"}], \"issued\": {\"date-parts\": [[2003]]}}]",
        "jones2003"
    )]
    [InlineData("more.yml", "- {key: own.key, title: Other title, authors: [Jones B], year: 2003}\n", "own.key")]
    [InlineData("list.txt", "References\n1. Jones B. Other title. J Test. 2003;4:5-6.\n", "jones2003")]
    public async Task Every_form_becomes_a_file_of_the_library_that_can_be_cited(string name, string text, string key)
    {
        using var site = new TempSite().Put($"in/{name}", text);
        var ran = await Ran.In(site, "import", $"in/{name}");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var path = $"content/references/{Path.GetFileNameWithoutExtension(name)}.yml";
        Assert.Contains($"Wrote {path}: 1 new work from in/{name}.", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"[@{key}]", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith($"casebook check{Environment.NewLine}", ran.Out, StringComparison.Ordinal);
        Assert.Contains($"\n- key: {key}\n", site.Read(path), StringComparison.Ordinal);
        site.Put(
            "content/cases/first.md",
            TempSite
                .Case("A made-up first case", $"A made-up patient [@{key}].")
                .Replace("date:", $"references: [{key}]\ndate:", StringComparison.Ordinal)
        );
        var check = await Ran.In(site, "check");
        Assert.Equal(0, check.Exit);
        foreach (var code in new[] { "CB371", "CB372", "CB410", "CB412", "CB413", "CB418" })
            Assert.DoesNotContain(code, check.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latin1.bib", "CB384")]
    [InlineData("utf16.bib", "")]
    public async Task A_file_in_an_older_encoding_loses_no_letter(string name, string code)
    {
        const string Text = "@article{muller2003, title = {Höhe – “so”}, author = {Müller, K.}, journal = {J Test}, year = 2003}\r\n";
        byte[] bytes =
            name == "latin1.bib"
                ? System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text)
                : [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Text)];
        using var site = new TempSite().Put($"in/{name}", bytes);
        var ran = await Ran.In(site, "import", $"in/{name}");
        Assert.Equal(0, ran.Exit);
        Assert.Equal(code.Length > 0, ran.Out.Contains("CB384", StringComparison.Ordinal) || ran.Error.Contains("CB384", StringComparison.Ordinal));
        var written = site.Read($"content/references/{Path.GetFileNameWithoutExtension(name)}.yml");
        Assert.Contains("Müller K", written, StringComparison.Ordinal);
        Assert.Contains("Höhe – “so”", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_no_text_is_refused_with_a_way_out()
    {
        using var site = new TempSite().Put("in/refs.pptx", [0x50, 0x4B, 3, 4, 0, 0, 8, 0]);
        var ran = await Ran.In(site, "import", "in/refs.pptx");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("CB385", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.Contains(".txt", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.False(site.Has("content/references/refs.yml"));
    }

    [Theory]
    [InlineData("@article{x, title = {Another title}, doi = {10.1000/MINE}}\n", 1)]
    [InlineData("% first\n@article{x, title = {MADE-UP TITLE.}, author = {Smith, John}, year = 2003}\n", 2)]
    public async Task A_known_work_is_reported_with_both_places_and_not_added(string bib, int line)
    {
        using var site = new TempSite().Put("content/references/own.yml", Library).Put("a.bib", bib);
        var ran = await Ran.In(site, "import", "a.bib");
        Assert.Equal(0, ran.Exit);
        Assert.Contains(
            $"a.bib:{line}:1: warning CB412: This is the same work as `mine2002` at content/references/own.yml:1:3, so it is not added again.",
            ran.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("Cite it as [@mine2002].", ran.Out, StringComparison.Ordinal);
        Assert.Contains("a.bib: 1 work in it was known already and is not added again.", ran.Out, StringComparison.Ordinal);
        Assert.Equal(["own.yml"], Directory.GetFiles(site.At("content/references")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task Works_that_cases_give_themselves_and_earlier_files_of_the_same_import_are_known_too()
    {
        using var site = new TempSite()
            .Put("a.txt", "Jones B. Other title. J Test. 2003;4:5-6.\nSmith JA. Made-up title. J Test. 2002;1:2-3.\n")
            .Put("b.txt", "Jones B. Other title. J Test. 2003;4:5-6.\n");
        site.Put(
            "content/cases/first.md",
            TempSite
                .Case("A made-up first case", "Text [@smith2002].")
                .Replace("date:", "references:\n  - \"Smith JA. Made-up title. J Test. 2002;1:2-3.\"\ndate:", StringComparison.Ordinal)
        );
        var ran = await Ran.In(site, "import", "a.txt", "b.txt");
        Assert.Contains(
            "a.txt:2:1: warning CB412: This is the same work as `smith2002` at content/cases/first.md:4:6",
            ran.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("b.txt:1:1: warning CB412: This is the same work as `jones2003` at a.txt:1:1", ran.Out, StringComparison.Ordinal);
        Assert.Equal(["a.yml"], Directory.GetFiles(site.At("content/references")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_a_key_that_is_taken_gives_way()
    {
        using var site = new TempSite()
            .Put("content/references/a.yml", Library)
            .Put("a.bib", "@article{mine2002, title = {A different work}, author = {Mine, A.}, year = 2002}\n");
        var ran = await Ran.In(site, "import", "a.bib");
        Assert.Equal(0, ran.Exit);
        Assert.Equal(Library, site.Read("content/references/a.yml"));
        Assert.Contains("- key: mine2002b\n", site.Read("content/references/a-2.yml"), StringComparison.Ordinal);
        Assert.Contains("[@mine2002b]", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_apart_is_kept_as_written_with_a_note_and_can_be_cited()
    {
        const string written = "Talk given: \"in Ankara\" by somebody in 2011";
        using var site = new TempSite().Put("list.txt", $"1. {written}\n");
        var ran = await Ran.In(site, "import", "list.txt");
        Assert.Contains("list.txt:1:1: info CB370", ran.Out, StringComparison.Ordinal);
        Assert.Contains("1 reference could not be taken apart with certainty and is kept as written", ran.Out, StringComparison.Ordinal);
        Assert.Contains("# Its parts could not be identified", site.Read("content/references/list.yml"), StringComparison.Ordinal);
        site.Put(
            "content/cases/first.md",
            TempSite
                .Case("A made-up first case", "Text [@anonymous2011].")
                .Replace("date:", "references: [anonymous2011]\ndate:", StringComparison.Ordinal)
        );
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Assert.Contains(
            "Talk given: &quot;in Ankara&quot; by somebody in 2011",
            site.Read("output/cases/first/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_error_in_one_file_is_told_at_its_line_and_column_and_nothing_is_written()
    {
        using var site = new TempSite()
            .Put("good.txt", "Jones B. Other title. J Test. 2003;4:5-6.\n")
            .Put("bad.json", "[{\"id\": \"a\",\n  \"title\" \"no colon\"}]\n");
        var ran = await Ran.In(site, "import", "good.txt", "bad.json");
        Assert.Equal(1, ran.Exit);
        Assert.Matches("bad\\.json:[0-9]+:[0-9]+: error CB375", ran.Out);
        Assert.Contains("Nothing was written: correct this first, then import again.", ran.Out, StringComparison.Ordinal);
        Assert.False(site.Has("content/references"));
    }

    [Fact]
    public async Task A_broken_entry_of_a_bib_costs_that_entry_alone()
    {
        using var site = new TempSite().Put("one-bad.bib", "@article{a,\n  title = {never closed\n\n@article{b, title = {Fine}, year = 2001}\n");
        var ran = await Ran.In(site, "import", "one-bad.bib");
        Assert.Equal(0, ran.Exit);
        Assert.Matches("one-bad\\.bib:[0-9]+:[0-9]+: warning CB379", ran.Out);
        Assert.Contains("- key: b", site.Read("content/references/one-bad.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_that_are_not_utf_8_are_told_at_their_place()
    {
        using var site = new TempSite().Put("old.bib", [.. "@article{a, author = {M"u8, 0xFC, .. "ller, A.}, title = {T}}\n"u8]);
        var ran = await Ran.In(site, "import", "old.bib");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("old.bib:1:24: warning CB384", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_becomes_a_draft_that_check_accepts_and_holds_nothing_of_its_text()
    {
        using var site = new TempSite().Put("content/references/own.yml", Library).Put("article.xml", Article);
        var ran = await Ran.In(site, "import", "article.xml");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        const string path = "content/cases/invented-nodules-a-made-up-report.md";
        Assert.Contains($"Wrote {path}: a draft", ran.Out, StringComparison.Ordinal);
        Assert.Contains("The licence of the report is CC BY-NC 4.0.", ran.Out, StringComparison.Ordinal);
        Assert.Contains(
            "Wrote content/references/example2020.yml: 2 new works from article.xml. 1 work in it was known already and is not added again.",
            ran.Out,
            StringComparison.Ordinal
        );
        var text = site.Read(path);
        foreach (
            var line in new[]
            {
                "title: \"Invented nodules: a made-up report\"",
                "draft: true",
                "retold_from: example2020",
                "# CC BY-NC 4.0 is the licence of the report. What you tell in your own words has that of the site;",
                "# licence: CC BY 4.0",
                "date: 2026-11-23",
                "authors:\n  - {name: Ada B. Example, orcid: 0000-0002-1825-0097}",
                "references:\n  - mine2002\n  - jones2003\n",
            }
        )
            Assert.Contains($"\n{line}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text + site.Read("content/references/example2020.yml"), StringComparison.Ordinal);
        Assert.Contains("doi: 10.1000/made.up\n", site.Read("content/references/example2020.yml"), StringComparison.Ordinal);

        var check = await Ran.In(site, "check", "--drafts", "--strict");
        Assert.Equal(0, check.Exit);
        // What is left for the educator: nothing of the list is cited yet.
        Assert.Contains("works are in the list of references, but the text does not cite them: ", check.Out, StringComparison.Ordinal);
        Assert.Contains("`mine2002`", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_a_case_retells_already_makes_no_second_case()
    {
        using var site = new TempSite().Put("article.xml", Article);
        await Ran.In(site, "import", "article.xml");
        var ran = await Ran.In(site, "import", "article.xml");
        Assert.Equal(0, ran.Exit);
        Assert.Contains(
            "content/cases/invented-nodules-a-made-up-report.md is retold from this article already, so no case was made.",
            ran.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(2, Directory.GetFiles(site.At("content/cases")).Length);
        Assert.Single(Directory.GetFiles(site.At("content/references")));
    }

    [Theory]
    [InlineData("<article>\n <front></article>", "article.xml:2:11: error CB381")]
    [InlineData("<html/>", "article.xml:1:2: error CB382")]
    public async Task Xml_that_is_no_article_is_told_at_its_place(string xml, string expected)
    {
        using var site = new TempSite().Put("article.xml", xml);
        var ran = await Ran.In(site, "import", "article.xml");
        Assert.Equal(1, ran.Exit);
        Assert.Contains(expected, ran.Out, StringComparison.Ordinal);
        Assert.False(site.Has("content/references"));
    }

    [Fact]
    public async Task Files_that_are_not_there_and_folders_are_wrong_usage()
    {
        using var site = new TempSite().Put("in/a.txt", "x");
        var ran = await Ran.In(site, "import", "nowhere.bib", "in");
        Assert.Equal(2, ran.Exit);
        Assert.Equal(
            ["There is no file nowhere.bib.", "in is a folder. Name the files in it."],
            ran.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public async Task Problems_can_be_had_as_json_alone()
    {
        using var site = new TempSite().Put("content/references/own.yml", Library).Put("a.bib", "@article{x, title = {T}, doi = {10.1000/mine}}\n");
        var ran = await Ran.In(site, "import", "a.bib", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(ran.Out);
        Assert.Equal("CB412", json.RootElement[0].GetProperty("code").GetString());
        Assert.Contains("known already", ran.Error, StringComparison.Ordinal);
    }
}
