using System.Diagnostics;
using System.Text.Json;
using Casebook.Cli.Import.Forms;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Cli.Tests.Import;

public sealed class FormTests
{
    private const string Picture = "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0";
    private const string Hostile = "A man came; $(touch /tmp/pwned) `touch pwned` ${{ secrets.TOKEN }} \"'; rm -rf . #";

    [Fact]
    public void The_form_asks_for_fields_that_cases_have_in_the_words_of_their_readers()
    {
        var form = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceText("case.yml", CaseForm.Yaml())).Root);
        var asked = Assert.IsType<YamlSequence>(form["body"]).Items.OfType<YamlMapping>().Skip(1).ToList();
        Assert.Equal(CaseForm.Questions.Select(question => question.Label), asked.Select(one => Text(one, "label")));
        Assert.Contains("What was found, and what was looked for and not found. One on each line.", CaseForm.Yaml(), StringComparison.Ordinal);
        // GitHub refuses a form with two fields of one name.
        Assert.Equal(asked.Count, asked.Select(one => ((YamlScalar)one["id"]!).Text).Distinct(StringComparer.Ordinal).Count());

        static string Text(YamlMapping one, string key) => ((YamlScalar)((YamlMapping)one["attributes"]!)[key]!).Text;
    }

    [Fact]
    public async Task An_issue_becomes_a_case_and_the_answer_holds_the_messages_of_check_in_plain_words()
    {
        using var site = new TempSite().Put("in/issue.md", Issue()).Put($"in/{Picture}", await Hand());
        var ran = await Ran.In(site, "import", "--reply", site.At("reply.md"), "in/issue.md");
        Assert.Equal(0, ran.Exit);
        const string path = "content/cases/invented-nodules/index.md";
        var text = site.Read(path);
        foreach (
            var line in new[]
            {
                "title: Invented nodules\n",
                "patient:\n  age: 40s\n  sex: male\n",
                "authors:\n  - Ada Example\n",
                "diagnosis:\n  - calcinosis cutis\n",
                "findings:\n  - nodule\n  - no fever\n",
                "labs:\n  - CRP: high 48 mg/L\n",
                "consent: Written consent of the patient.\n",
                "references:\n  - jones2003\n",
                "## Presentation\n\nA man came [@jones2003].\n\n### Findings\n\nnot a label, for it stands in the story.\n\n## Discussion\n",
                "    caption: Both hands with nodules.\n",
                "![Both hands with nodules.](figure-1.png){#figure-1}\n",
            }
        )
            Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.DoesNotContain("draft:", text, StringComparison.Ordinal);
        Assert.True(site.Has("content/cases/invented-nodules/figure-1.png"));
        var reply = site.Read("reply.md");
        Assert.Contains($"It became `{path}`.", reply, StringComparison.Ordinal);
        Assert.Contains("- *Discussion*: ", reply, StringComparison.Ordinal);
        Assert.DoesNotMatch("CB[0-9]{3}|index.md:[0-9]", reply);
    }

    [Fact]
    public async Task A_box_that_is_not_ticked_makes_no_case_and_the_answer_says_so()
    {
        using var site = new TempSite().Put("issue.md", Issue().Replace("- [X] Nothing", "- [ ] Nothing", StringComparison.Ordinal));
        var ran = await Ran.In(site, "import", "--reply", site.At("reply.md"), "issue.md");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("error CB757", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.Contains("Something has to be changed", site.Read("reply.md"), StringComparison.Ordinal);
        Assert.Contains("Nothing in this form", site.Read("reply.md"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site.At("content/cases")));
    }

    [Theory]
    [InlineData("https://evil.example/x.png")]
    [InlineData("https://github.com/user-attachments/assets/../../secret")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://github.com.evil.example/user-attachments/assets/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0")]
    public async Task A_picture_from_elsewhere_is_not_taken_and_told(string address)
    {
        using var site = new TempSite().Put("issue.md", Issue(address)).Put(Picture, await Hand());
        var ran = await Ran.In(site, "import", "issue.md");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("warning CB758", ran.Out + ran.Error, StringComparison.Ordinal);
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.DoesNotContain(address, text, StringComparison.Ordinal);
        Assert.Contains("<!-- check: A picture that does not lie with GitHub", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_make_a_branch_and_a_proposal_of_an_event_and_run_nothing_of_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The steps run in a shell.");
        using var runner = new Steps(Issue().Replace("A man came [1].", Hostile, StringComparison.Ordinal));
        runner.Run("pictures");
        Assert.Contains($"-- https://github.com/user-attachments/assets/{Picture}\n", runner.Called("curl"), StringComparison.Ordinal);
        runner.Run("make");
        Assert.Equal("true", runner.Output("made"));
        runner.Run("answer", ("MADE", "true"), ("REPLY", runner.Output("reply")), ("ISSUE", "7"), ("BRANCH", "main"), ("GH_TOKEN", "made-up"));
        Assert.Contains(
            "pr create --head case/issue-7 --base main --title Case from issue 7 --body-file",
            runner.Called("gh"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Closes #7.",
            await File.ReadAllTextAsync(runner.Output("reply"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "content/cases/invented-nodules.md",
            runner.Git("ls-tree", "-r", "--name-only", "origin/case/issue-7"),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists("/tmp/pwned") || File.Exists(runner.Site.At("pwned")));
        Assert.Contains("rm -rf . #", runner.Site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_answer_in_the_issue_when_something_is_to_be_changed_and_stay_silent_for_other_issues()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The steps run in a shell.");
        using var wrong = new Steps(Issue().Replace("- [X] Nothing", "- [ ] Nothing", StringComparison.Ordinal));
        wrong.Run("pictures");
        wrong.Run("make");
        Assert.Equal("", wrong.Output("made"));
        wrong.Run("answer", ("REPLY", wrong.Output("reply")), ("ISSUE", "7"), ("BRANCH", "main"));
        Assert.StartsWith("issue comment 7 --body-file ", wrong.Called("gh"), StringComparison.Ordinal);

        using var other = new Steps("The search does not find anything.");
        other.Run("pictures");
        other.Run("make");
        Assert.Equal(("", ""), (other.Output("made"), other.Output("reply")));
    }

    [Fact]
    public void No_expression_of_the_workflow_holds_what_somebody_wrote()
    {
        var workflow = File.ReadAllText(Repository.At(".github/workflows/case.yml"));
        Assert.DoesNotMatch(@"issue\.(?!number)|comment\.|\.body|\.title|head_ref", workflow.Replace("issues:", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_clinical_list_can_be_written_in_the_form_and_no_line_is_lost()
    {
        var body = Issue()
            .Replace("### Age\n\n40s", "### Age\n\nnot stated", StringComparison.Ordinal)
            .Replace(
                "### Medicines, allergies, family, habits\n\n_No response_",
                "### Medicines, allergies, family, habits\n\n- medications: ramipril 5 mg once daily\nallergies: penicillin: rash\nfamily:\nmother: gout\n"
                    + "brother: psoriasis\nsocial: no travel\nobstetric: G2P1, 26+3 weeks\nfond of made-up things",
                StringComparison.Ordinal
            )
            .Replace("### Vital signs\n\n_No response_", "### Vital signs\n\nvitals: T 38.9 °C, HR 120/min", StringComparison.Ordinal)
            .Replace("CRP: high 48 mg/L", "CRP 48 mg/L (< 5) H\nHb 8.2 g/dL (12–16) ↓", StringComparison.Ordinal)
            .Replace(
                "### Other tests and procedures\n\n_No response_",
                "### Other tests and procedures\n\nECG: sinus rhythm\nimaging: chest CT: opacity\nmicrobiology: blood culture: negative\n"
                    + "pathology: skin: granuloma\ngenetics: FBN1: c.1129C>T, heterozygous\nprocedures: bronchoscopy\nphysiology: FVC 1.9 L\nscores: SOFA 8",
                StringComparison.Ordinal
            );
        using var site = new TempSite().Put("in/issue.md", body).Put($"in/{Picture}", await Hand());
        var ran = await Ran.In(site, "import", "--reply", site.At("reply.md"), "in/issue.md");
        Assert.Equal(0, ran.Exit);
        var text = site.Read("content/cases/invented-nodules/index.md");
        foreach (
            var lines in new[]
            {
                "patient:\n  sex: male\n",
                "medications:\n  - ramipril 5 mg once daily\n",
                "allergies:\n  - penicillin: rash\n",
                "family:\n  - mother: gout\n  - brother: psoriasis\n",
                "social:\n  - no travel\n",
                "obstetric:\n  - G2P1, 26+3 weeks\n",
                "vitals:\n  - T 38.9 °C, HR 120/min\n",
                "ecg:\n  - sinus rhythm\n",
                "imaging:\n  - chest CT: opacity\n",
                "microbiology:\n  - blood culture: negative\n",
                "pathology:\n  - skin: granuloma\n",
                "procedures:\n  - bronchoscopy\n",
                "physiology:\n  - FVC 1.9 L\n",
                "scores:\n  - SOFA 8\n",
                "\nfond of made-up things\n",
            }
        )
            Assert.Contains(lines, text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var reply = site.Read("reply.md");
        Assert.Contains("does not begin with what it is", reply, StringComparison.Ordinal);
        // The writer sees questions, no keys and no entries of YAML.
        Assert.DoesNotMatch(@"`- |`(?:labs|consent|findings|patient|medications):?`|site\.config", reply);
        Assert.DoesNotContain("CB326", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_the_clinical_lists_is_asked_for() =>
        Assert.Equal(
            [.. RecordForms.All.Select(form => form.Kind.Key()).Append("physiology").Append("scores").Order(StringComparer.Ordinal)],
            CaseForm.Questions.SelectMany(question => question.Lists).Order(StringComparer.Ordinal)
        );

    private static string Issue(string address = "https://github.com/user-attachments/assets/" + Picture) =>
        string.Join(
            "\n\n",
            CaseForm.Questions.SelectMany(question =>
                new[]
                {
                    $"### {question.Label}",
                    question.Id switch
                    {
                        "title" => "Invented nodules",
                        "authors" => "- Ada Example",
                        "age" => "40s",
                        "sex" => "male",
                        "presentation" => "A man came [1].\n\n### Findings\n\nnot a label, for it stands in the story.",
                        "discussion" => "All is invented, as [[nobody defined this]].",
                        "diagnosis" => "calcinosis cutis",
                        "findings" => "nodule\nno fever",
                        "labs" => "CRP: high 48 mg/L",
                        "references" => "1. Jones B. Other title. J Test. 2003;4:5-6.",
                        "pictures" => $"<img width=\"600\" alt=\"image\" src=\"{address}\" />\n\nBoth hands with nodules.",
                        "consent" => "Written consent of the patient.",
                        "promises" => string.Join('\n', CaseForm.Promises.Select(promise => $"- [X] {promise}")),
                        _ => "_No response_",
                    },
                }
            )
        );

    private static async Task<byte[]> Hand() =>
        await File.ReadAllBytesAsync(Repository.At("tests/Casebook.Cli.Tests/Import/Documents/hand.png"), TestContext.Current.CancellationToken);

    /// <summary>The steps of the workflow in a clone, with a made-up network and a made-up GitHub that write down what they were asked.</summary>
    private sealed class Steps : IDisposable
    {
        private readonly string _temp = Directory.CreateTempSubdirectory("casebook-steps-").FullName;

        public Steps(string body)
        {
            Directory.CreateDirectory(In("bin"));
            Put(
                "event.json",
                JsonSerializer.Serialize(
                    new
                    {
                        action = "opened",
                        issue = new
                        {
                            number = 7,
                            title = "Case: $(id)",
                            body,
                        },
                    }
                )
            );
            Put("outputs", "");
            foreach (var tool in new[] { "curl", "gh" })
            {
                Put($"bin/{tool}", $"#!/usr/bin/env bash\nprintf '%s\\n' \"$*\" >>'{In(tool)}'\n");
                LetRun($"bin/{tool}");
            }
            Put("bin/casebook", $"#!/usr/bin/env bash\nexec dotnet '{typeof(CaseForm).Assembly.Location}' \"$@\"\n");
            LetRun("bin/casebook");
            Start("git", Site.Folder, ["init", "-q", "--bare", In("origin.git")]);
            Git("init", "-q", "-b", "main");
            Git("remote", "add", "origin", In("origin.git"));
            Git("add", ".");
            Git("-c", "user.name=Made Up", "-c", "user.email=made@up.example", "commit", "-q", "-m", "Begin");
        }

        public TempSite Site { get; } = new();

        public void Run(string step, params (string Name, string Value)[] environment) =>
            Start("bash", Site.Folder, ["--noprofile", "--norc", Repository.At("action/case.sh"), step], environment);

        public string Git(params string[] arguments) => Start("git", Site.Folder, arguments);

        public string Called(string tool) => File.Exists(In(tool)) ? File.ReadAllText(In(tool)) : "";

        public string Output(string name) =>
            File.ReadAllLines(In("outputs")).LastOrDefault(line => line.StartsWith($"{name}=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";

        public void Dispose()
        {
            Site.Dispose();
            Directory.Delete(_temp, recursive: true);
        }

        private void LetRun(string path)
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(In(path), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        private string Start(string program, string folder, string[] arguments, params (string Name, string Value)[] environment)
        {
            var start = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["PATH"] = $"{In("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
            start.Environment["RUNNER_TEMP"] = _temp;
            start.Environment["GITHUB_OUTPUT"] = In("outputs");
            start.Environment["GITHUB_EVENT_PATH"] = In("event.json");
            start.Environment["PROGRAM"] = In("bin/casebook");
            foreach (var (name, value) in environment)
                start.Environment[name] = value;
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {output}{error.Result}");
            return output;
        }

        private string In(string path) => Path.Combine(_temp, path);

        private void Put(string path, string text) => File.WriteAllText(In(path), text);
    }
}
