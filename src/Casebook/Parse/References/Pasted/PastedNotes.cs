using Casebook.Domain.Works;
using Casebook.Parse.References.Formats;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// What a reference says beside author, title and imprint: where and when it was read, ahead of print, what became of it.
/// It is taken out of the text.
/// </summary>
internal sealed class PastedNotes
{
    // Behind these stands another reference, up to the end.
    private static readonly (string Words, WorkStatus? Status)[] Notices =
    [
        ("Erratum in", WorkStatus.Corrected),
        ("Erratum for", null),
        ("Corrects and republishes", null),
        ("Corrigendum in", WorkStatus.Corrected),
        ("Correction in", WorkStatus.Corrected),
        ("Corrected and republished from", null),
        ("Corrected and republished in", WorkStatus.Corrected),
        ("Retraction of", null),
        ("Retraction in", WorkStatus.Retracted),
        ("Retracted in", WorkStatus.Retracted),
        ("Expression of concern in", WorkStatus.Concern),
        ("Comment in", null),
        ("Summary for patients in", null),
        ("Republished in", null),
    ];

    private static readonly string[] OnlineMarks =
    [
        "Internet]",
        "Online]",
        "serial on the Internet]",
        "internet]",
        "online]",
        "homepage on the Internet]",
    ];
    private static readonly string[] AheadMarks =
    [
        "Epub ahead of print",
        "Online ahead of print",
        "published online ahead of print",
        "Published online ahead of print",
        "ahead of print",
    ];

    public DateOnly? Accessed { get; private set; }

    /// <summary>Whether the text said <c>[Internet]</c> or the like.</summary>
    public bool IsOnline { get; private set; }

    /// <summary>The day of publication on the web, where it stands apart; null when it does not.</summary>
    public PublicationDate? Online { get; private set; }

    /// <summary>Whether the text said that it is a preprint.</summary>
    public bool IsPreprint { get; private set; }

    /// <summary>Whether it is not in an issue yet; null when the text says nothing.</summary>
    public PublicationStage? Stage { get; private set; }

    /// <summary>What happened to it later; null when the text says nothing.</summary>
    public WorkStatus? Status { get; private set; }

    public string Notice { get; private set; } = "";

    /// <summary>Language in brackets at the end; empty when there is none.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Takes a note that begins at the cursor; the cursor stays when there is none.</summary>
    public bool Take(ref TextCursor cursor, bool behindStop)
    {
        var start = cursor.At;
        var taken = cursor.Next switch
        {
            '[' or '(' => TakeBracket(ref cursor),
            'A' or 'a' => TakeAccessed(ref cursor),
            'L' => behindStop && TakeLicence(ref cursor),
            'R' => TakeRetrieved(ref cursor) || behindStop && TakeNotice(ref cursor),
            'P' => TakePublished(ref cursor),
            'E' or 'e' => TakeEpub(ref cursor) || behindStop && TakeNotice(ref cursor),
            'O' => TakeAhead(ref cursor),
            'C' or 'S' => behindStop && TakeNotice(ref cursor),
            'F' or 'I' or 'i' => behindStop && TakeInPress(ref cursor),
            _ => false,
        };
        if (!taken)
            cursor.At = start;
        return taken;
    }

    private bool TakeBracket(ref TextCursor cursor)
    {
        var close = cursor.Next == '[' ? ']' : ')';
        cursor.At++;
        foreach (var mark in OnlineMarks)
        {
            if (close == ']' && cursor.Skip(mark))
                return IsOnline = true;
        }
        if (TakeAhead(ref cursor) || TakeInPress(ref cursor))
            return cursor.Skip(close);
        if (close == ']' && cursor.Skip("Preprint]"))
            return IsPreprint = true;
        if (cursor.Skip("in ") && Languages.IsName(cursor.TakeLetters()))
            return TakeLanguage(ref cursor, close);
        if (close == ']' && cursor.Skip("about "))
        {
            cursor.TakeUntil("]");
            return cursor.Skip(close);
        }
        // `[updated 2010 Nov 16; cited 2026 Jun 19]`
        if (cursor.Skip("updated ") || cursor.Skip("modified ") || cursor.Skip("revised "))
        {
            if (PublicationDate.TakeAnyOrder(ref cursor) is null)
                return false;
            cursor.Skip("; ");
        }
        if (
            (
                cursor.Skip("cited ")
                || cursor.Skip("accessed ")
                || cursor.Skip("last accessed ")
                || cursor.Skip("Accessed ")
                || cursor.Skip("retrieved ")
                || cursor.Skip("citado ")
                || cursor.Skip("citato ")
                || cursor.Skip("cité ")
                || cursor.Skip("cité le ")
                || cursor.Skip("consultado ")
                || cursor.Skip("acesso em ")
                || cursor.Skip("zitiert ")
            ) && PublicationDate.TakeAnyOrder(ref cursor) is { } date
        )
        {
            IsOnline |= close == ']';
            Accessed = date.ToDay();
        }
        else if (cursor.Next != close)
            return false;
        return cursor.Skip(close);
    }

    private bool TakeLanguage(ref TextCursor cursor, char close)
    {
        var end = cursor.At;
        if (!cursor.Skip(close))
            return false;
        var text = cursor.Before(end);
        Language = text[(text.LastIndexOf(' ') + 1)..].ToString();
        return true;
    }

    private bool TakeAccessed(ref TextCursor cursor)
    {
        if (!(cursor.Skip("Accessed ") || cursor.Skip("accessed ")))
            return false;
        if (!cursor.Skip("on "))
            cursor.Skip("at ");
        if (PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
            return false;
        Accessed = date.ToDay();
        return true;
    }

    // `Licence: CC BY-NC-SA 3.0 IGO.`
    private static bool TakeLicence(ref TextCursor cursor)
    {
        if (!cursor.Skip("Licence: ") && !cursor.Skip("License: ") || !cursor.Rest.StartsWith("CC"))
            return false;
        var end = cursor.Rest.IndexOf(". ");
        cursor.At += end < 0 ? cursor.Rest.Length : end + 1;
        return true;
    }

    private bool TakeRetrieved(ref TextCursor cursor)
    {
        if (!cursor.Skip("Retrieved ") || PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
            return false;
        cursor.Skip(',');
        cursor.SkipSpaces();
        cursor.Skip("from ");
        Accessed = date.ToDay();
        return true;
    }

    // `Published online March 3, 2020.`; before volume and pages only the year is theirs.
    private bool TakePublished(ref TextCursor cursor)
    {
        if (cursor.Skip("Preprint posted online ") || cursor.Skip("Preprint posted "))
            IsPreprint = true;
        else if (!cursor.Skip("Published online ahead of print ") && !cursor.Skip("Published online ") && !cursor.Skip("Published "))
            return false;
        if (PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
            return false;
        if (cursor.Next == ';')
            cursor.At -= 4;
        else
            Online = date;
        return true;
    }

    private bool TakeEpub(ref TextCursor cursor)
    {
        if (TakeAhead(ref cursor))
            return true;
        return (cursor.Skip("Epub ") || cursor.Skip("eCollection ")) && PublicationDate.TakeAnyOrder(ref cursor) is not null;
    }

    private bool TakeAhead(ref TextCursor cursor)
    {
        foreach (var mark in AheadMarks)
        {
            if (!cursor.Skip(mark))
                continue;
            Stage = PublicationStage.OnlineFirst;
            // `[published online ahead of print, 2020 Mar 3]`
            var behind = cursor.At;
            if (!(cursor.Skip(", ") || cursor.Skip(' ')) || PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
                cursor.At = behind;
            else
                Online = date;
            return true;
        }
        return false;
    }

    private bool TakeInPress(ref TextCursor cursor)
    {
        if (!cursor.Skip("In press") && !cursor.Skip("Forthcoming") && !cursor.Skip("in press"))
            return false;
        if (char.IsLetterOrDigit(cursor.Next))
            return false;
        cursor.Skip(':');
        Stage = PublicationStage.InPress;
        return true;
    }

    private bool TakeNotice(ref TextCursor cursor)
    {
        var rest = cursor.Rest;
        if (
            rest.TrimEnd(" .") is "Review"
            || rest.StartsWith("Review. PubMed PMID")
            || rest.StartsWith("Review. PMID")
            || rest.StartsWith("Review. doi")
        )
            return cursor.Skip("Review");
        foreach (var (words, status) in Notices)
        {
            if (!cursor.Skip(words) || cursor.Next != ':')
                continue;
            Status = status ?? Status;
            Notice = status is null ? Notice : NoticeAddress.Of(cursor.Rest[1..].ToString());
            cursor.At += cursor.Rest.Length;
            return true;
        }
        return false;
    }
}
