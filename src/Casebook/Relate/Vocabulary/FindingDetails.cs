using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Relate.Vocabulary;

/// <summary>Takes from the name of a finding what people write behind it: where (<c>conjunctivitis, both eyes</c>), on which side (<c>optic neuritis
/// R</c>), and what else (<c>chest pain, worse on lying down</c>). Names that the vocabulary knows stay whole.</summary>
/// <param name="known">How well the vocabulary knows a name of a kind.</param>
internal sealed partial class FindingDetails(Func<TermKind, string, NameKnowledge> known)
{
    // With these a remark begins and no name of a finding.
    private static readonly HashSet<string> Openings = new(
        (
            "worse worst worsened worsening better relieved eased aggravated exacerbated improved improving improves triggered provoked radiating "
            + "radiates associated lasting on in at for since after before during with when while until from up over about approximately especially "
            + "particularly mainly mostly predominantly more less intermittent constant continuous episodic occasional mild moderate severe small "
            + "large marked slight initially now then small well"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Prepositions = new(
        (
            "in on over at of the both affecting involving to dans sur à au aux les la le en el los las sobre nel nella su sul sulla im an am auf "
            + "der den dem no na nos nas"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Both = new(
        "both bilateral bilaterally beide beiden beider ambos ambas entrambi entrambe deux".Split(' ')
    );

    private static readonly HashSet<string> Ands = new("and & + et y e und ve و".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The finding with its details apart; the same one when it has none, or when a part may be a name of its own.</summary>
    public Finding Read(Finding finding)
    {
        var written = finding.Name;
        if (!written.Value.AsSpan().ContainsAny(" ,;(") || IsKnown(TermKind.Finding, written.Value))
            return finding;
        var parts = Parts().Matches(written.Value);
        if (parts.Count > 1)
            return WithParts(finding, parts);
        return TrailingPlace(finding) ?? TrailingAmount(finding) ?? finding;
    }

    private Finding WithParts(Finding finding, MatchCollection parts)
    {
        var written = finding.Name;
        var name = parts[0].Groups[1];
        var (place, noteAt) = (default(Place?), -1);
        for (var i = 1; i < parts.Count; i++)
        {
            var part = written.Part(parts[i].Groups[1].Index, parts[i].Groups[1].Length);
            if (place is null && noteAt < 0 && ReadPlace(part) is { } read)
                place = read;
            else if (IsRemark(part.Value) || IsInBrackets(written.Value, parts[i]) && IsKnown(TermKind.Finding, name.Value))
                noteAt = noteAt < 0 ? parts[i].Groups[1].Index : noteAt;
            else
                return finding;
        }
        if ((noteAt >= 0 && finding.Note is not null) || (place is not null && (finding.Side is not null || !finding.Sites.IsEmpty)))
            return finding;
        var head = finding with { Name = written.Part(name.Index, name.Length) };
        head = IsKnown(TermKind.Finding, head.Name.Value) ? head : TrailingPlace(head) ?? head;
        var said = place is { } there ? there.Of(head) : head;
        return noteAt < 0 ? said : said with { Note = NoteOf(written, noteAt) };
    }

    // "hyperpigmentation (palmar creases)": what a bracket adds to a known name tells more of it.
    private static bool IsInBrackets(string written, Match part) => part.Groups[1].Index is > 0 and var at && written[at - 1] == '(' && written[^1] == ')';

    // "splenomegaly 2 cm", "weight loss of 8 kg", "dry cough for 3 months": how much of what the vocabulary knows.
    private Finding? TrailingAmount(Finding finding)
    {
        if (finding.Note is not null || Amount().Match(finding.Name.Value) is not { Success: true } amount)
            return null;
        var name = finding.Name.Part(0, amount.Index);
        return IsKnown(TermKind.Finding, name.Value)
            ? finding with
            {
                Name = name,
                Note = NoteOf(finding.Name, amount.Groups[1].Index),
            }
            : null;
    }

    private static RichText NoteOf(Located<string> written, int from)
    {
        var words = written.Value[from..].TrimEnd().TrimEnd(')');
        var note = written.Part(from, words.Length);
        return new RichText(note.Value, [new TextRun(note.Value)], note.Location);
    }

    private bool IsRemark(string part)
    {
        var first = part.Split(' ', 2)[0];
        return (Openings.Contains(first) || char.IsAsciiDigit(first[0]) || first[0] is '<' or '>' or '~' or '≥' or '≤')
            && !IsKnown(TermKind.Finding, part)
            && !IsKnown(TermKind.Diagnosis, part);
    }

    // "oedema both ankles", "rash on the trunk", "optic neuritis R": the rest is a name that the vocabulary knows, or a side tells where it ends.
    private Finding? TrailingPlace(Finding finding)
    {
        if (finding.Side is not null || !finding.Sites.IsEmpty)
            return null;
        var written = finding.Name;
        for (var space = written.Value.IndexOf(' ', StringComparison.Ordinal); space > 0; space = written.Value.IndexOf(' ', space + 1))
        {
            var start = space + 1;
            var first = written.Value[start..].Split(' ', 2)[0];
            var isBoth = Both.Contains(first);
            if (!isBoth && !Prepositions.Contains(first) && !FindingReader.SideWords.TryFind(first, out _))
                continue;
            var name = written.Part(0, written.Value[..space].TrimEnd().Length);
            if (!isBoth && !IsKnown(TermKind.Finding, name.Value))
                continue;
            if (ReadPlace(written.Part(start, written.Value.Length - start)) is { } place)
                return place.Of(finding with { Name = name });
        }
        return null;
    }

    private Place? ReadPlace(Located<string> text)
    {
        var words = Words().Matches(text.Value);
        Side? side = null;
        var sites = new List<Located<string>>();
        var (from, end) = (-1, 0);
        foreach (Match word in words)
        {
            if (Both.Contains(word.Value.ToLowerInvariant()) || FindingReader.SideWords.TryFind(word.Value, out _))
            {
                var one = FindingReader.SideWords.TryFind(word.Value, out var told) ? told : Side.Bilateral;
                side = side is null || side == one ? one : Side.Bilateral;
                continue;
            }
            if (Ands.Contains(word.Value))
            {
                if (!Close())
                    return null;
                continue;
            }
            if (from < 0 && Prepositions.Contains(word.Value))
                continue;
            (from, end) = (from < 0 ? word.Index : from, word.Index + word.Length);
        }
        return Close() && (side is not null || sites.Count > 0) ? new Place(side, [.. sites]) : null;

        bool Close()
        {
            if (from < 0)
                return true;
            var site = text.Part(from, end - from);
            from = -1;
            site = site.Value.ToLowerInvariant() switch
            {
                "feet" => site.With("foot"),
                "teeth" => site.With("tooth"),
                _ when IsKnown(TermKind.Site, site.Value) || !site.Value.EndsWith('s') => site,
                _ => site.With(site.Value[..^1]),
            };
            sites.Add(site);
            return IsKnown(TermKind.Site, site.Value);
        }
    }

    private bool IsKnown(TermKind kind, string name) => known(kind, name) != NameKnowledge.Unknown;

    private readonly record struct Place(Side? Side, Located<string>[] Sites)
    {
        public Finding Of(Finding finding) => finding with { Side = Side, Sites = [.. Sites] };
    }

    // Parts by comma, semicolon, a dash between blanks, and a bracket at the end.
    [GeneratedRegex(@"\s*(?:[,;(]|\s[-–—]\s|^)\s*([^,;()]+?)\s*(?=[,;(]|\s[-–—]\s|\)?\s*$)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+(?:of )?((?:for |x ?|> ?|< ?|~ ?)?\d[\d.,/–-]*\s?(?:[^\s\d][^\s]*)?(?: [^\s]+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"[^\s,/]+")]
    private static partial Regex Words();
}
