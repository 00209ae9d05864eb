using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>What may say who the patient is (CB430 to CB459): the classes of 45 CFR 164.514(b)(2), and what follows from them. What was seen comes
/// masked, because logs may be public.</summary>
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB430 = Identifier("CB430", "Name of a person");
    public static readonly DiagnosticDescriptor CB431 = Identifier("CB431", "Place smaller than a state");
    public static readonly DiagnosticDescriptor CB432 = Identifier("CB432", "Hospital, school or employer by name");
    public static readonly DiagnosticDescriptor CB433 = Identifier("CB433", "Full date of an event");
    public static readonly DiagnosticDescriptor CB434 = Identifier("CB434", "Age over 89");
    public static readonly DiagnosticDescriptor CB435 = Identifier("CB435", "Telephone number");
    public static readonly DiagnosticDescriptor CB436 = Identifier("CB436", "Fax number");
    public static readonly DiagnosticDescriptor CB437 = Identifier("CB437", "E-mail address");
    public static readonly DiagnosticDescriptor CB438 = Identifier("CB438", "National or social security number");
    public static readonly DiagnosticDescriptor CB439 = Identifier("CB439", "Medical record number");
    public static readonly DiagnosticDescriptor CB442 = Identifier("CB442", "Health insurance number");
    public static readonly DiagnosticDescriptor CB443 = Identifier("CB443", "Account number");
    public static readonly DiagnosticDescriptor CB444 = Identifier("CB444", "Licence, certificate or passport number");
    public static readonly DiagnosticDescriptor CB445 = Identifier("CB445", "Vehicle number");
    public static readonly DiagnosticDescriptor CB446 = Identifier("CB446", "Serial number of a device");
    public static readonly DiagnosticDescriptor CB447 = Identifier("CB447", "Web page or account of a person");
    public static readonly DiagnosticDescriptor CB448 = Identifier("CB448", "Network address");
    public static readonly DiagnosticDescriptor CB449 = Identifier("CB449", "Biometric record");
    public static readonly DiagnosticDescriptor CB450 = Identifier("CB450", "Picture of a face");
    public static readonly DiagnosticDescriptor CB451 = Identifier("CB451", "Other code that belongs to one person");
    public static readonly DiagnosticDescriptor CB452 = Identifier("CB452", "File name that says who the patient is");

    public static readonly DiagnosticDescriptor CB453 = new("CB453", Severity.Error, "No consent for what shows the patient") { HidesSource = true };

    public static readonly DiagnosticDescriptor CB454 = new("CB454", Severity.Info, "Identity review that names no messages") { HidesSource = true };

    public static readonly DiagnosticDescriptor CB455 = new("CB455", Severity.Warning, "Consent that says neither yes nor no");

    public static Diagnostic SeenName(TextLocation at, string seen) =>
        Seen(
            CB430,
            at,
            $"`{seen}` looks like the name or the initials of a person.",
            "Write what the person is: \"the patient\", \"her daughter\", \"the family doctor\"."
        );

    public static Diagnostic SeenPlace(TextLocation at, string seen) =>
        Seen(
            CB431,
            at,
            $"`{seen}` says where the patient is to be found, more closely than a state or country.",
            "Write the state or country, or what matters about the place: \"a village with a quarry\"."
        );

    public static Diagnostic SeenInstitution(TextLocation at, string seen) =>
        Seen(
            CB432,
            at,
            $"`{seen}` names the place of care, school or work.",
            "Write what it is: \"a regional hospital\", \"a foundry\", \"primary school\"."
        );

    public static Diagnostic SeenDate(TextLocation at, string seen) =>
        Seen(
            CB433,
            at,
            $"`{seen}` is the date of something that happened to the patient.",
            "Count from the first visit: \"day 3\", \"two months later\". A year may stay."
        );

    public static Diagnostic SeenAge(TextLocation at, string seen) =>
        Seen(CB434, at, $"`{seen}` is an age over 89, which few people share.", "Write `90+`, in the text \"over 90\".");

    public static Diagnostic SeenPhone(TextLocation at, string seen) => Seen(CB435, at, $"`{seen}` looks like a telephone number.", "Take it out.");

    public static Diagnostic SeenFax(TextLocation at, string seen) => Seen(CB436, at, $"`{seen}` looks like a fax number.", "Take it out.");

    public static Diagnostic SeenEmail(TextLocation at, string seen) =>
        Seen(CB437, at, $"`{seen}` looks like an e-mail address.", "Take it out; an author is reached through `authors:`.");

    public static Diagnostic SeenNational(TextLocation at, string seen) =>
        Seen(CB438, at, $"`{seen}` looks like a national or social security number.", "Take it out.");

    public static Diagnostic SeenRecord(TextLocation at, string seen) =>
        Seen(CB439, at, $"`{seen}` looks like a number from the patient's record.", "Take it out: the hospital finds the patient by it.");

    public static Diagnostic SeenPlan(TextLocation at, string seen) =>
        Seen(CB442, at, $"`{seen}` looks like a number of a health insurance.", "Take it out.");

    public static Diagnostic SeenAccount(TextLocation at, string seen) =>
        Seen(CB443, at, $"`{seen}` looks like a number of an account or card.", "Take it out.");

    public static Diagnostic SeenLicence(TextLocation at, string seen) =>
        Seen(CB444, at, $"`{seen}` looks like a number of a passport, licence or certificate.", "Take it out.");

    public static Diagnostic SeenVehicle(TextLocation at, string seen) =>
        Seen(CB445, at, $"`{seen}` looks like the number of a vehicle.", "Write \"a car\".");

    public static Diagnostic SeenDevice(TextLocation at, string seen) =>
        Seen(CB446, at, $"`{seen}` looks like the number of one single device.", "Write its kind, at most its model: \"a dual-chamber pacemaker\".");

    public static Diagnostic SeenPage(TextLocation at, string seen) =>
        Seen(
            CB447,
            at,
            $"`{seen}` leads to a page or an account that may be the patient's.",
            "Take it out; a source of facts goes under `references:`."
        );

    public static Diagnostic SeenNetwork(TextLocation at, string seen) =>
        Seen(CB448, at, $"`{seen}` looks like the address of a device in a network.", "Take it out.");

    public static Diagnostic SeenBiometric(TextLocation at, string seen) =>
        Seen(CB449, at, $"`{seen}` points to a fingerprint, voice or other measure of one body.", "Take it out.");

    public static Diagnostic SeenFace(TextLocation at, string seen) =>
        Seen(
            CB450,
            at,
            $"`{seen}` says that a picture shows a face. A bar over the eyes does not make a face unknown.",
            "Cut the picture to what it is about, or say that the patient agreed to a picture of the face."
        );

    public static Diagnostic SeenOther(TextLocation at, string seen) =>
        Seen(CB451, at, $"`{seen}` looks like a code or a place that belongs to one patient.", "Take it out.");

    public static Diagnostic SeenInFileName(TextLocation at, string seen) =>
        Seen(
            CB452,
            at,
            $"`{seen}` is part of a file name or an address, and looks like a name, a date or a number of the patient.",
            "Rename the file after what it shows, such as `hand-radiograph.jpg`."
        );

    public static Diagnostic ConsentMissing(TextLocation at, string why, string said) =>
        CB453.At(
            at,
            $"{why}, and {said}; so the case is not built.",
            "Write what was agreed, for example `consent: Written consent of the patient`, or `consent: waived by the ethics committee`; or "
                + "take out what shows who it is."
        );

    public static Diagnostic ReviewNamesNoCodes(TextLocation at, string by, string codes) =>
        CB454.At(
            at,
            $"{by} looked at this case, which has {codes}.",
            $"Say what that answers: `codes: [{codes}]`. Then only these are silent, and a new kind is told."
        );

    public static Diagnostic ConsentUnclear(TextLocation at) =>
        CB455.At(
            at,
            "`consent:` says neither that consent was given nor that it was not, so it counts as not said.",
            "Begin with one of: obtained, waived, none. For example `consent: obtained, as stated in the source report`."
        );

    private static DiagnosticDescriptor Identifier(string code, string title) => new(code, Severity.Warning, title) { HidesSource = true };

    private static Diagnostic Seen(DiagnosticDescriptor kind, TextLocation at, string message, string hint) =>
        kind.At(at, message, $"{hint} If it is nobody's, say so: `identity: {{by: your name, on: the day, codes: [{kind.Code}]}}`.");
}
