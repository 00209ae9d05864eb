using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Cli.Form.Editing;

/// <summary>A case taken apart: its fields and its story.</summary>
/// <param name="Text">The whole.</param>
/// <param name="Fields">The fields, under their English keys.</param>
/// <param name="Yaml">Where they stand.</param>
/// <param name="Sections">The story.</param>
/// <param name="IsReadable">Whether every line of the fields could be read; if not, only the whole text can be changed.</param>
internal sealed record CaseDocument(CaseText Text, YamlMapping Fields, TextSpan Yaml, ImmutableArray<BodySection> Sections, bool IsReadable)
{
    /// <summary>Takes a case apart.</summary>
    public static CaseDocument Read(CaseText text)
    {
        var problems = new DiagnosticBag();
        var source = text.Source;
        YamlReport.AddLostCharacters(source, problems);
        MergeMarks.FirstVersion(source, problems);
        var parts = FrontMatterSplitter.Split(source, problems);
        var yaml = YamlReader.Read(source, parts.Yaml);
        YamlReport.Add(yaml, problems);
        var root = yaml.Root as YamlMapping;
        var isReadable =
            !problems.ToImmutable().Any(problem => problem.Severity == Severity.Error)
            && (root is { InBraces: false } || yaml.Root is null or YamlScalar { IsEmpty: true });
        return new CaseDocument(
            text,
            KeysOfLanguages.Translate(root ?? new YamlMapping([], source.At(parts.Yaml.Start, 0)), CaseFileParser.Fields),
            parts.Yaml,
            BodySection.Read(source, parts.Body),
            isReadable
        );
    }
}
