using System.Globalization;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Problems found while bringing the sources together (CB4xx). Here: days, addresses and pictures (CB420 to CB429).</summary>
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor CB420 = new("CB420", Severity.Info, "Answers are held back");

    public static Diagnostic AnswersHeldBack(Located<DateOnly> day) =>
        CB420.At(
            day.Location,
            string.Create(CultureInfo.InvariantCulture, $"Until {day.Value:yyyy-MM-dd} the site shows this case only as a challenge without answers.")
        );

    public static readonly DiagnosticDescriptor CB425 = new("CB425", Severity.Info, "Address of a challenge that can be guessed");

    public static Diagnostic GuessableChallenge(Located<DateOnly> day, string id) =>
        CB425.At(
            day.Location,
            "The address of this challenge is made from the name of the file: who guesses that name knows which case waits there.",
            $"In a private repository add the line `challenge_id: {id}`, or any 8 to 40 small letters and digits of your own."
        );

    public static readonly DiagnosticDescriptor CB426 = new("CB426", Severity.Error, "Challenge id that cannot be an address");

    public static Diagnostic UnusableChallengeId(Located<string> id, string proposed) =>
        CB426.At(
            id.Location,
            $"`{id.Value}` cannot be the end of an address that nobody guesses.",
            $"Write 8 to 40 small letters, digits and hyphens: `challenge_id: {proposed}`."
        );

    public static readonly DiagnosticDescriptor CB421 = new("CB421", Severity.Error, "Old address used twice");

    public static Diagnostic SameAlias(Located<string> alias) =>
        CB421.At(alias.Location, $"Another page already uses the old address `{alias.Value}`.", "Delete it, or give it to only one case.");

    public static readonly DiagnosticDescriptor CB422 = new("CB422", Severity.Error, "Picture that does not exist");

    public static Diagnostic UnknownFigure(Located<string> name, string? nearest, string folder) =>
        CB422.At(
            name.Location,
            $"There is no picture `{name.Value}` next to this text.",
            Hints.Nearest(nearest, $"Put the file in the folder {folder}, or correct its name.")
        );

    public static readonly DiagnosticDescriptor CB423 = new("CB423", Severity.Error, "Old address that cannot be used");

    public static Diagnostic UnusableAlias(Located<string> alias) =>
        CB423.At(
            alias.Location,
            $"The old address `{alias.Value}` contains a character that a file name cannot have.",
            "Write only the path, with letters, digits, `-`, `_`, `.` and `/`. Leave out the host, `?` and `#`."
        );

    public static readonly DiagnosticDescriptor CB424 = new("CB424", Severity.Warning, "Prerequisite that looks like a collection");

    public static Diagnostic UnknownCollection(TextLocation place, string name, string nearest) =>
        CB424.At(place, $"There is no collection `{name}`, so it is shown as text.", $"Did you mean `{nearest}`?");
}
