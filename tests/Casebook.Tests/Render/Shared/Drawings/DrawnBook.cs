using System.Xml.Linq;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Drawings;

/// <summary>What drawings are tried on: the casebook of this repository, and cases made up for a test.</summary>
internal static class DrawnBook
{
    private static readonly Lazy<SiteModel> Own = new(Load);
    private static readonly Lazy<UiStrings> OwnWords = new(() => UiStrings.Read(Model.Sources.Theme, "en", new DiagnosticBag()));

    /// <summary>The casebook of this repository.</summary>
    public static SiteModel Model => Own.Value;

    /// <summary>The words of its theme.</summary>
    public static UiStrings Words => OwnWords.Value;

    /// <summary>Its cases by slug.</summary>
    public static TheoryData<string> Slugs() => [.. Model.Cases.Select(entry => entry.Case.Slug)];

    /// <summary>A case of it.</summary>
    public static CaseEntry Case(string slug) => Model.Cases.First(entry => entry.Case.Slug == slug);

    /// <summary>A made-up case with findings alone.</summary>
    public static CaseEntry With(params ReadOnlySpan<CaseFinding> findings) =>
        new()
        {
            Index = 0,
            Case = null!,
            Findings = [.. findings],
        };

    /// <summary>A made-up finding.</summary>
    public static CaseFinding Finding(string name, bool present, Side? side, params ReadOnlySpan<Term> sites) =>
        new(
            new Finding
            {
                Name = Located(name),
                Present = present,
                Side = side,
            },
            Term(TermKind.Finding, name),
            [.. sites]
        );

    /// <summary>A site of our vocabulary.</summary>
    public static Term Site(string name) => Model.Terms.Find(TermKind.Site, name) ?? throw new KeyNotFoundException(name);

    /// <summary>A term that no vocabulary knows.</summary>
    public static Term Term(TermKind kind, string name) =>
        new()
        {
            Index = 0,
            Kind = kind,
            Name = name,
            Slug = FoldedText.Slug(name),
        };

    /// <summary>A value from nowhere.</summary>
    public static Located<string> Located(string value) => new(value, Nowhere);

    /// <summary>A place in no file.</summary>
    public static TextLocation Nowhere { get; } = Model.Cases[0].Case.Title.Location;

    /// <summary>The drawing as XML; fails when it is not well formed.</summary>
    public static XElement Xml(Html html) => XElement.Parse(html.Text);

    private static SiteModel Load()
    {
        var sources = CopiedCasebook.Sources();
        var options = new BuildOptions { Today = BuiltSite.Today };
        var problems = new DiagnosticBag();
        var tree = sources.Tree();
        return new StageResult<SiteConfig>(ConfigParser.Parse(tree, options, problems)!, problems.ToImmutable())
            .Then(settings => Gatherer.Run(tree, settings, options))
            .Then(found => SiteParser.Run(found, options))
            .Then(parsed => SiteRelater.Run(parsed, options))
            .Value;
    }
}
