using System.Text.RegularExpressions;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Architecture;

/// <summary>Scripts of a page share one global scope, so each keeps to one of its own; their types are checked by tests/scripts.</summary>
public sealed partial class ScriptTests
{
    public static TheoryData<string> Scripts { get; } =
    [
        .. Directory
            .EnumerateFiles(RepositoryRoot.At("themes", "rounds", "assets"), "*.js", SearchOption.AllDirectories)
            .Append(RepositoryRoot.At("src", "Casebook.Cli", "Serve", "preview.js"))
            .Append(RepositoryRoot.At("src", "Casebook.Cli", "Form", "Pages", "form.js"))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_has_one_scope_gives_one_name_at_most_and_changes_no_prototype(string path)
    {
        var text = Comment().Replace(File.ReadAllText(RepositoryRoot.At(path)), "");
        Assert.Matches(OneScope(), text);
        Assert.DoesNotMatch(@"\.prototype\b|\b(?:globalThis|window)\.\w+ = ", text);
    }

    [GeneratedRegex(@"^\s*/\*\*.*?\*/|^\s*//.*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();

    // All between the first line and the last is indented: nothing else stands in the global scope.
    [GeneratedRegex(@"\A\s*(?:var [cC]asebook\w+ = )?\((?:function )?\(?\w*\)? (?:=> )?\{\n(?:(?:  .*)?\n)*\}\)\([\w.]*\);\n\z")]
    private static partial Regex OneScope();
}
