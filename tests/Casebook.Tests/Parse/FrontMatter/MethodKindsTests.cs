using Casebook.Domain;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Relate.Challenges;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>The kind of a method is told once, whatever the letters' case, and challenge, glance and completeness go by it.</summary>
public sealed class MethodKindsTests
{
    [Theory]
    [InlineData("history", nameof(MethodKind.History), true)]
    [InlineData("HISTORY", nameof(MethodKind.History), true)]
    [InlineData("family history", nameof(MethodKind.History), false)]
    [InlineData("Examination", nameof(MethodKind.Examination), true)]
    [InlineData("physical examination", nameof(MethodKind.Examination), true)]
    [InlineData("Palpation", nameof(MethodKind.Examination), false)]
    [InlineData("x-ray", nameof(MethodKind.Imaging), false)]
    [InlineData("CT", nameof(MethodKind.Imaging), false)]
    [InlineData("chest CT", nameof(MethodKind.Imaging), false)]
    [InlineData("PET/CT", nameof(MethodKind.Imaging), false)]
    [InlineData("radiological examination", nameof(MethodKind.Imaging), false)]
    [InlineData("CT-guided biopsy", nameof(MethodKind.Pathology), false)]
    [InlineData("histological examination", nameof(MethodKind.Pathology), false)]
    [InlineData("sputum culture", nameof(MethodKind.Laboratory), false)]
    [InlineData("laboratory examination", nameof(MethodKind.Laboratory), false)]
    [InlineData("endoscopy", nameof(MethodKind.Other), false)]
    [InlineData("a friend's actual guess", nameof(MethodKind.Other), false)]
    public void The_words_tell_the_kind(string written, string kind, bool alone) =>
        Assert.Equal(new FindingMethod(written, Enum.Parse<MethodKind>(kind), alone), MethodKinds.Read(written));

    [Theory]
    [InlineData("examination", "Examination")]
    [InlineData("history", "History")]
    [InlineData("radiograph", "Radiograph")]
    [InlineData("chest CT", "CHEST CT")]
    public void The_case_of_letters_makes_no_difference(string small, string large)
    {
        var (one, other) = (Site(small), Site(large));
        Assert.Equal(one.Text(ChallengeAddress.OfCase("glass") + "index.html"), other.Text(ChallengeAddress.OfCase("glass") + "index.html"));
        Assert.Equal(one.Text("challenge/index.html"), other.Text("challenge/index.html"));
        Assert.Equal(one.Text("quality/index.html"), other.Text("quality/index.html"));
    }

    [Fact]
    public void What_was_examined_names_the_complaint()
    {
        var title = new Func<string, string>(method =>
            ChallengeBuilder.Announce(StudySites.Model(Files(method)).Cases[0]).Complaints.FirstOrDefault() ?? ""
        );
        Assert.Equal(["fever", "fever", "fever", ""], new[] { "Examination", "palpation", "History", "Radiograph" }.Select(title));
    }

    [Fact]
    public void Only_what_is_neither_told_nor_examined_is_a_test() =>
        Assert.Equal(
            [true, true, false, false],
            new[] { "history", "Palpation", "CT", "endoscopy" }.Select(method =>
                StudySites.Model(Files(method)).Completeness[0].Items[7].Missing.Contains("tests")
            )
        );

    private static BuiltSite Site(string method) => BuiltSite.Build(Files(method));

    private static Casebook.Files.IFileTree Files(string method) =>
        StudySites.MadeUp(
            $$"""
            ---
            title: A made-up case
            diagnosis: glass skin disease
            findings:
              - {finding: fever, method: {{method}}}
            ---
            ## Presentation
            Made up for tests.
            """
        );
}
