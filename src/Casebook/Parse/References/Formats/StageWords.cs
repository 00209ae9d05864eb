using Casebook.Domain.Works;

namespace Casebook.Parse.References.Formats;

/// <summary>The words by which formats say that a work is in no issue yet.</summary>
internal static class StageWords
{
    private static readonly (string Words, PublicationStage Stage)[] Known =
    [
        ("in press", PublicationStage.InPress),
        ("inpress", PublicationStage.InPress),
        ("forthcoming", PublicationStage.InPress),
        ("to appear", PublicationStage.InPress),
        ("accepted", PublicationStage.InPress),
        ("aheadofprint", PublicationStage.OnlineFirst),
        ("ahead of print", PublicationStage.OnlineFirst),
        ("epub ahead of print", PublicationStage.OnlineFirst),
        ("online ahead of print", PublicationStage.OnlineFirst),
        ("published online ahead of print", PublicationStage.OnlineFirst),
        ("online first", PublicationStage.OnlineFirst),
        ("advance online publication", PublicationStage.OnlineFirst),
        ("prepublished", PublicationStage.OnlineFirst),
    ];

    /// <summary>The stage a field names and nothing else; null when it says anything else.</summary>
    public static PublicationStage? Read(string text)
    {
        var words = text.AsSpan().Trim(" .;[]()");
        foreach (var (known, stage) in Known)
        {
            if (words.Equals(known, StringComparison.OrdinalIgnoreCase))
                return stage;
        }
        return null;
    }

    /// <summary>The stage that one of several fields names; null when none does.</summary>
    public static PublicationStage? ReadAny(params IEnumerable<string> texts) => texts.Select(Read).FirstOrDefault(stage => stage is not null);
}
