using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Questions;

/// <summary>The rules of item writing, each with a question that breaks it and one that only looks like it.</summary>
public sealed class QuestionCheckerTests
{
    private const string Good = "- {text: first, why: w}\n- {text: second, correct: true, why: w}\n- {text: third, why: w}";

    [Theory]
    [InlineData("CB460", "Which one?", "- {text: first, why: w}\n- {text: second, correct: true, why: w}\n- {text: All of the above, why: w}")]
    [InlineData("CB460", "Which one?", "- {text: first, why: w}\n- {text: Both A and B, correct: true, why: w}\n- {text: third, why: w}")]
    [InlineData(
        "CB461",
        "Which one?",
        "- {text: first, why: w}\n- {text: second and this one explains itself at great length, correct: true, why: w}\n- {text: third, why: w}"
    )]
    [InlineData("CB462", "A story. Which of these is not a sign?", Good)]
    [InlineData("CB462", "All of these are signs EXCEPT?", Good)]
    [InlineData("CB462", "Which diagnosis is least likely?", Good)]
    [InlineData("CB463", "Which of the following statements is true?", Good)]
    [InlineData("CB463", "Is it so?", "- {text: 'True', correct: true, why: w}\n- {text: 'False', why: w}\n- {text: perhaps, why: w}")]
    [InlineData(
        "CB464",
        "Which one?",
        "- {text: first, why: w}\n- {text: second, correct: true, why: w}\n- {text: a third option that goes on and on and on and on until "
            + "it stands out from all, why: w}"
    )]
    [InlineData("CB464", "Which one?", "- {text: '1:320', why: w}\n- {text: high, correct: true, why: w}\n- {text: low, why: w}")]
    [InlineData("CB464", "Which one?", "- {text: It is the kidney., why: w}\n- {text: the lung, correct: true, why: w}\n- {text: the heart, why: w}")]
    [InlineData("CB465", "Which one?", "- {text: it is always so, why: w}\n- {text: second, correct: true, why: w}\n- {text: third, why: w}")]
    [InlineData("CB466", "The diagnosis is", Good)]
    [InlineData("CB467", "Which one?", "- {text: first, why: w}\n- {text: second, correct: true, why: w}")]
    [InlineData("CB468", "Which one?", "- {text: Anti-Scl-70, why: w}\n- {text: second, correct: true, why: w}\n- {text: anti Scl 70, why: w}")]
    public void A_broken_rule_is_reported(string code, string stem, string options) => Assert.Equal([code], Codes(stem, options));

    [Theory]
    [InlineData("Which one?", Good)]
    [InlineData("The kidneys were not examined. Which test comes next?", Good)]
    [InlineData("What explains that the fever did not fall?", Good)]
    [InlineData("Which finding, if it were not there, would change your mind?", Good)]
    [InlineData("Which of the results is most specific?", Good)]
    [InlineData("Which one?", "- {text: it is always so, why: w}\n- {text: it is never so, correct: true, why: w}\n- {text: third, why: w}")]
    [InlineData("Which one?", "- {text: '1:320', why: w}\n- {text: '1:40', correct: true, why: w}\n- {text: 3 weeks, why: w}")]
    [InlineData(
        "Which one?",
        "- {text: It is the kidney., why: w}\n- {text: It is the lung., correct: true, why: w}\n- {text: It is the heart., why: w}"
    )]
    [InlineData("Which one?", "- {text: 25-hydroxyvitamin D, why: w}\n- {text: Calcium, correct: true, why: w}\n- {text: Phosphate, why: w}")]
    [InlineData("Which one?", "- {text: CT, why: w}\n- {text: MRI of the hand, correct: true, why: w}\n- {text: Upper endoscopy, why: w}")]
    [InlineData("Which one?", "- {text: All antibodies, why: w}\n- {text: second, correct: true, why: w}\n- {text: B cells and T cells, why: w}")]
    public void A_sound_question_is_not(string stem, string options) => Assert.Empty(Codes(stem, options));

    [Fact]
    public void The_place_is_the_option_that_is_meant() =>
        Assert.StartsWith(
            "content/cases/q.md:8:12: warning CB460",
            Build("Which one?", "- {text: first, why: w}\n- {text: second, correct: true, why: w}\n- {text: None of the above, why: w}")
                .Messages.Single(line => line.Contains("CB46", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    private static IEnumerable<string> Codes(string stem, string options) =>
        Build(stem, options)
            .Messages.SelectMany(line => line.Split(' ', ':'))
            .Where(word => word.StartsWith("CB46", StringComparison.Ordinal) || word.StartsWith("CB49", StringComparison.Ordinal));

    private static CompiledSite Build(string stem, string options) =>
        CompiledSite.Of(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test casebook\n"),
                    (
                        "content/cases/q.md",
                        $"---\ntitle: A case\nquestions:\n- stem: \"{stem}\"\n  options:\n"
                            + $"{string.Join('\n', options.Split('\n').Select(line => "  " + line))}\n---\nText.\n"
                    )
                )
                .Tree()
        );
}
