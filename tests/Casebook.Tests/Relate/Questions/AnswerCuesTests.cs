using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Questions;

/// <summary>What tells an answer to somebody who does not know it, each with a question that tells and one that only looks so.</summary>
public sealed class AnswerCuesTests
{
    private const string Good = "- {text: Gout, why: w}\n- {text: Sarcoidosis, correct: true, why: w}\n- {text: Amyloid, why: w}";

    [Theory]
    [InlineData(
        "CB490",
        "Which one?",
        "- {text: Inflammation of the synovial membrane, why: w}\n- {text: Gout, correct: true, why: w}\n- {text: Infection of the bone marrow, why: w}"
    )]
    [InlineData(
        "CB491",
        "Which one?",
        "- {text: Rest, why: w}\n- {text: Aspirin 100 mg daily, correct: true, why: w}\n- {text: Iron tablets, why: w}"
    )]
    [InlineData("CB491", "Which one?", "- {text: Rest, why: w}\n- {text: Aspirin (low dose), correct: true, why: w}\n- {text: Iron tablets, why: w}")]
    [InlineData(
        "CB491",
        "Which one?",
        "- {text: Wait, why: w}\n- {text: 'Biopsy, because it decides', correct: true, why: w}\n- {text: CT again, why: w}"
    )]
    [InlineData("CB491", "Which one?", "- {text: It heals, why: w}\n- {text: It usually heals, correct: true, why: w}\n- {text: It scars, why: w}")]
    [InlineData("CB492", "Which of her results is most specific?", Good)]
    [InlineData("CB492", "A renal biopsy is wanted. When is it best done in this patient?", Good)]
    [InlineData("CB492", "Why did the patient fall ill?", Good)]
    [InlineData("CB492", "A man of 30 has a fever. Which cause did the authors suspect?", Good)]
    [InlineData("CB492", "Which association does the report quote?", Good)]
    [InlineData("CB492", "Which drug was given in this case?", Good)]
    [InlineData("CB492", "Which sign, as described above, comes first?", Good)]
    [InlineData("CB493", "Which one?", "- {text: Ignore it, why: w}\n- {text: Repeat it, correct: true, why: w}\n- {text: Treat it, why: w}")]
    [InlineData("CB493", "Which one?", "- {text: Do nothing, why: w}\n- {text: Repeat it, correct: true, why: w}\n- {text: Treat it, why: w}")]
    [InlineData(
        "CB493",
        "Which one?",
        "- {text: Leeches, why: Nobody would use them.}\n- {text: Rest, correct: true, why: w}\n- {text: Ice, why: w}"
    )]
    [InlineData(
        "CB495",
        "Which finding shows dryness?",
        "- {text: Dryness test, correct: true, why: w}\n- {text: Fever, why: w}\n- {text: Rash, why: w}"
    )]
    public void What_gives_the_answer_away_is_reported(string code, string stem, string options) => Assert.Equal([code], Codes(stem, options));

    [Theory]
    [InlineData("A 44-year-old woman has a rash. Which of her results is most specific?", Good)]
    [InlineData("A plumber of 57 cannot close his mouth. What is looked for?", Good)]
    [InlineData("A farmer who keeps sheep has a fever. What should be asked of him?", Good)]
    [InlineData("Two sisters have the same rash. Which disease do they share, if she has gout as well?", Good)]
    [InlineData("A teacher comes because of a rash. What does she have?", Good)]
    [InlineData("A laboratory report gives a calcium of 3 mmol/l. The report names no unit of albumin. Which disease fits?", Good)]
    [InlineData("Which disease should the patient with a rash and a dry mouth be told about?", Good)]
    [InlineData("Which text of the consent form is needed?", Good)]
    [InlineData("Which one?", "- {text: CT, why: w}\n- {text: MRI, correct: true, why: w}\n- {text: Radiograph of the hand, why: w}")]
    [InlineData("Which one?", "- {text: Type 1 diabetes, correct: true, why: w}\n- {text: Gout, why: w}\n- {text: Sarcoidosis, why: w}")]
    [InlineData("Which one?", "- {text: Anti-Jo-1, correct: true, why: w}\n- {text: Anti-SSA, why: w}\n- {text: Anti-Sm, why: w}")]
    [InlineData("Which one?", "- {text: Serum IgG4, correct: true, why: w}\n- {text: Calcium, why: w}\n- {text: Ferritin, why: w}")]
    [InlineData("Which one?", "- {text: Aspirin 100 mg, correct: true, why: w}\n- {text: Heparin 5 000 units, why: w}\n- {text: Rest, why: w}")]
    [InlineData("Which one?", "- {text: Watch and wait, why: w}\n- {text: Biopsy, correct: true, why: w}\n- {text: Surgery, why: w}")]
    [InlineData(
        "Which biopsy shows it?",
        "- {text: Skin biopsy, why: w}\n- {text: Muscle biopsy, correct: true, why: w}\n- {text: Nerve biopsy, why: w}"
    )]
    public void What_only_looks_so_is_not(string stem, string options) => Assert.Empty(Codes(stem, options));

    [Theory]
    [InlineData("A case of sarcoidosis", null, true)]
    [InlineData("A case of Sarcoidoses in two", null, true)]
    [InlineData("A lump", "A man with sarcoidosis", true)]
    [InlineData("A man with a lump", "A man with a cough", false)]
    [InlineData("Gout or amyloid?", null, false)]
    public void A_title_that_holds_the_answer_is_reported(string title, string? challenge, bool told) =>
        Assert.Equal(told ? ["CB494"] : [], Codes("Which one?", Good, title, challenge));

    [Fact]
    public void The_stem_of_another_question_may_hold_it_too()
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test casebook\n"),
                    (
                        "content/cases/q.md",
                        $"---\ntitle: A case\nquestions:\n- stem: Which one?\n  options:\n{Indented(Good)}\n"
                            + "- stem: Sarcoidosis is found. What follows?\n  options:\n"
                            + "  - {text: Rest, why: w}\n  - {text: Salt, correct: true, why: w}\n  - {text: Iron, why: w}\n---\nText.\n"
                    )
                )
                .Tree()
        );

        Assert.Contains(
            "The stem of question 2 tells the answer `Sarcoidosis`",
            site.Messages.Single(line => line.Contains("CB496", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Third and longest", "Fourth and longest", true)]
    [InlineData("Third", "X", true)]
    [InlineData("Third and longest", "X", true)]
    [InlineData(null, null, false)]
    public void Length_may_tell_the_answer_in_all_questions_together(string? wrong, string? other, bool told)
    {
        var questions = Enumerable
            .Range(0, 24)
            .Select(i =>
                "- stem: Which one?\n  options:\n  - {text: Second, correct: true, why: w}\n"
                + $"  - {{text: {wrong ?? (i % 3 == 0 ? "Third and longest" : "Th")}, why: w}}\n"
                + $"  - {{text: {other ?? (i % 3 == 1 ? "X" : "Fourth and longest")}, why: w}}\n"
            );
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test casebook\n"),
                    ("content/cases/q.md", $"---\ntitle: A case\nquestions:\n{string.Concat(questions)}---\nText.\n")
                )
                .Tree()
        );

        Assert.Equal(told, site.Messages.Any(line => line.Contains("CB497", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Codes(string stem, string options, string title = "A case", string? challenge = null) =>
        BuiltSite
            .Build(
                SourceFiles
                    .Of(
                        ("site.config.yml", "title: Test casebook\n"),
                        (
                            "content/cases/q.md",
                            $"---\ntitle: {title}\n{(challenge is null ? "" : $"challenge: {challenge}\n")}questions:\n- stem: \"{stem}\"\n  options:\n"
                                + $"{Indented(options)}\n---\nText.\n"
                        )
                    )
                    .Tree()
            )
            .Messages.SelectMany(line => line.Split(' ', ':'))
            .Where(word => word.StartsWith("CB46", StringComparison.Ordinal) || word.StartsWith("CB49", StringComparison.Ordinal));

    private static string Indented(string options) => string.Join('\n', options.Split('\n').Select(line => "  " + line));
}
