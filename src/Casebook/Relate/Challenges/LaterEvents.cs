using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Challenges;

/// <summary>
/// Tells what became known only after the patient was first assessed, from its time or from the words of its note: "after dexamethasone", "48 hours
/// after surgery", "by day 33".
/// What the words leave open counts as known from the start.
/// </summary>
internal sealed partial class LaterEvents(ImmutableArray<CaseTreatment> treatments)
{
    // Shorter names ("rest") are words of every history.
    private const int MinTreatmentLength = 5;

    private readonly string[] _treatments =
    [
        .. treatments.Select(given => given.Treatment.Name.Value).Where(name => name.Length >= MinTreatmentLength),
    ];

    /// <summary>Whether a finding was made later.</summary>
    public bool Hold(Finding finding) => Hold(finding.Onset) || Hold(finding.On) || Say(finding.Note);

    /// <summary>Whether a result came later.</summary>
    public bool Hold(TestResult result) => Hold(result.On) || Say(result.Note);

    /// <summary>Whether what an entry tells came later.</summary>
    public bool Hold(ClinicalRecord record) => Hold(record.On) || record.Details.Any(detail => Say(detail.Text));

    /// <summary>Whether a time lies after the first assessment.</summary>
    public bool Hold(RelativeTime? time) => time is not null && (time.Days is { } days ? days > 0 : Say(time.Written));

    /// <summary>Whether the words of a heading speak of later.</summary>
    public bool Open(string heading) => Say(heading);

    private bool Say(RichText? note) => note is not null && Say(note.Plain);

    private bool Say(string words) =>
        Later().IsMatch(words)
        || (
            After().Match(words) is { Success: true } after
            && Array.Exists(_treatments, name => words.IndexOf(name, after.Index, StringComparison.OrdinalIgnoreCase) >= 0)
        );

    [GeneratedRegex(
        @"\b(?:during|in) (?:the |his |her |their )?(?:further |later |clinical |hospital )?(?:course|treatment|therapy|follow-?up|"
            + @"admission|stay|hospitali[sz]ation|chemotherapy|recovery)\b"
            + @"|\b(?:on|at|under) (?:the )?(?:treatment|therapy|follow-?up|discharge|relapse|autopsy|necropsy|post-?mortem|review)\b"
            + @"|\b(?:by|on|at|from|until) (?:hospital |postoperative )?(?:day|week|month|year) \+?[1-9]|\bday \+?[1-9]\d*\b|\bPOD ?\d"
            + @"|\b(?:hours?|days?|weeks?|months?|years?) (?:after|following|from) (?:the |his |her |their )?(?:first |initial )?"
            + @"(?:visit|presentation|admission|consultation|assessment|examination|diagnosis(?! of))\b"
            + @"|\b(?:by|on|at|from|until|in) the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) "
            + @"(?:(?:hospital|postoperative) )?(?:day|week|month|year)\b(?! (?:of|before))"
            + @"|\b(?:later|subsequently|eventually|thereafter|afterwards|postoperative(?:ly)?|postpartum|post-?transplant\w*|relapse[ds]?|"
            + @"recurred|recurrence)\b"
            + @"|\b(?:after|following|since) (?:the |his |her |their )?(?:\w+ ){0,2}(?:treatment|therapy|surgery|operation|transplant\w*|"
            + @"infusions?|chemotherapy|steroids?|antibiotics|discharge|admission|biopsy|resection|dialysis|(?:start|initiation|withdrawal) of)\b"
            + @"|\b(?:au cours de|pendant l'hospitalisation|après (?:le )?traitement|à J ?\d|im Verlauf|nach (?:der )?(?:Therapie|Operation|"
            + @"Behandlung)|durante (?:el|il|o) (?:seguimiento|curso|follow-?up|decorso|seguimento)|(?:tras|después d\w+) (?:el "
            + @")?tratamiento|dopo (?:la )?terapia|após (?:o )?tratamento|takipte|izlemde|tedavi(?:den)? sonra\w*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Later();

    [GeneratedRegex(
        @"\b(?:after|following|on|under|with|since)\b|\b(?:hours?|days?|weeks?|months?|years?) (?:of|into)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex After();
}
