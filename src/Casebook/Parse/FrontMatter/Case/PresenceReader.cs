using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Whether a finding is there, as words beside its name say.</summary>
internal enum Presence
{
    /// <summary>They do not say; a finding that is named is there.</summary>
    Unsaid,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>It is not.</summary>
    Absent,
}

/// <summary>Reads whether a finding is there.</summary>
internal static class PresenceReader
{
    /// <summary>Keys by which other formats say it. They are read, because a denial must not be lost, but not recommended.</summary>
    public static readonly ImmutableArray<string> OtherKeys = ["status", "state", "result", "excluded", "negated"];

    /// <summary>What <c>present:</c>, <c>absent: yes</c> and the keys of other formats say of a finding; what they say of it both ways is
    /// reported.</summary>
    public static Presence Of(FieldReader fields, Located<string> name, FieldContext context)
    {
        var said = Presence.Unsaid;
        foreach (var key in OtherKeys.Prepend("absent").Prepend("present"))
        {
            if (key == "absent" && !IsSwitch(fields[key], context))
                continue;
            if (fields.Text(key) is not { } words)
                continue;
            var one = Read(words, name, context);
            if (key is "absent" or "excluded" or "negated")
                one = Inverted(one, words, context);
            if (said != Presence.Unsaid && one != Presence.Unsaid && one != said)
                context.Problems.Add(ParseProblems.SaysBoth(words.Location, $"`{name.Value}`", $"{key}: {words.Value}"));
            else if (one != Presence.Unsaid)
                said = one;
        }
        return said;
    }

    /// <summary>Whether the value of <c>absent:</c> is yes or no instead of a name.</summary>
    public static bool IsSwitch(YamlNode? value, FieldContext context) =>
        value is YamlScalar scalar
        && context.Denials.WholeCue(scalar.Text) is { } cue
        && (cue.Is(CueUses.Nothing) || cue.Uses == CueUses.Positive || scalar.Text == "false");

    /// <summary>What words behind a name say; a denial with more words than that is reported.</summary>
    public static Presence Read(Located<string> words, Located<string> name, FieldContext context)
    {
        var all = NameWord.Of(words.Value);
        var cues = context.Denials.CuesIn(words.Value, all);
        if (cues.IsEmpty)
            return Presence.Unsaid;
        if (cues is [var whole] && whole.To - whole.From == all.Length)
        {
            if (whole.Is(CueUses.Nothing | CueUses.Behind | CueUses.BehindKnown))
                return Presence.Absent;
            if (whole.Uses == CueUses.Positive)
                return Presence.Present;
        }
        var denials = cues.Where(cue => cue.Is(CueUses.Negations) && !cue.Is(CueUses.InName | CueUses.Opposite)).ToImmutableArray();
        if (
            denials.Any(cue =>
                cue.Uses != CueUses.Unclear && cues.Any(other => other.Uses == CueUses.Positive && (other.From == cue.To || other.To == cue.From))
            )
        )
            context.Problems.Add(ParseProblems.SaysBoth(words.Location, $"`{name.Value}`", words.Value));
        else if (denials.Any(cue => cue.From == 0 || (cue.To == all.Length && cue.Is(CueUses.Behind))))
            context.Problems.Add(ParseProblems.UnclearBeside(name, words, "finding"));
        return Presence.Unsaid;
    }

    private static Presence Inverted(Presence said, Located<string> words, FieldContext context) =>
        said switch
        {
            Presence.Present => Presence.Absent,
            Presence.Absent when context.Denials.WholeCue(words.Value) is { } cue && (cue.Is(CueUses.Nothing) || words.Value == "false") =>
                Presence.Present,
            _ => said,
        };
}
