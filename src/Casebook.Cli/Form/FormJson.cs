using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Casebook.Cli.Form;

/// <summary>What the page sends.</summary>
/// <param name="File">The case.</param>
/// <param name="Text">Its text as the page has it, letter for letter.</param>
/// <param name="At">Path of the part that changed; null when none did.</param>
/// <param name="Value">What it says now.</param>
/// <param name="Remove">Whether it is taken out.</param>
/// <param name="Draw">Whether the page wants the form anew.</param>
/// <param name="Mark">Mark of the file when the page read or wrote it.</param>
/// <param name="Over">Whether to write over a file that has changed meanwhile; the other version is kept aside.</param>
internal sealed record FormRequest(string File, string Text, string? At, string? Value, bool Remove, bool Draw, string? Mark, bool Over);

/// <summary>What begins a case.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Specialties">Names of starter vocabularies.</param>
internal sealed record NewCaseRequest(string Title, ImmutableArray<string> Specialties);

/// <summary>A message of the check.</summary>
/// <param name="Part">Id of the field it is about; null when it is about none.</param>
/// <param name="Label">What the field is called.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Its code.</param>
/// <param name="Text">What is wrong, and what to write instead.</param>
internal sealed record FormMessage(string? Part, string Label, string Severity, string Code, string Text);

/// <summary>What the page is answered.</summary>
internal sealed record FormAnswer
{
    /// <summary>The text after the change.</summary>
    public string? Text { get; init; }

    /// <summary>The form, when it was asked for.</summary>
    public string? Form { get; init; }

    /// <summary>Why nothing was changed.</summary>
    public string? Refused { get; init; }

    /// <summary>Messages of the check.</summary>
    public ImmutableArray<FormMessage>? Messages { get; init; }

    /// <summary>Address of the page, when there is one.</summary>
    public string? Page { get; init; }

    /// <summary>Mark of the file on disk.</summary>
    public string? Mark { get; init; }

    /// <summary>Where the version that gave way is kept.</summary>
    public string? Kept { get; init; }

    /// <summary>Where to go.</summary>
    public string? Go { get; init; }
}

/// <summary>How the form's JSON is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FormRequest))]
[JsonSerializable(typeof(NewCaseRequest))]
[JsonSerializable(typeof(FormAnswer))]
internal sealed partial class FormJson : JsonSerializerContext;
