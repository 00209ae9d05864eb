using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;

namespace Casebook.Cli.Serve;

/// <summary>A problem as the overlay gets it.</summary>
internal sealed record PreviewProblem(string Code, string Severity, string Message, string Place, string Hint);

/// <summary>What an open page is told.</summary>
internal sealed record PreviewNews(string Version, bool IsOld, ImmutableArray<PreviewProblem> Problems);

/// <summary>Turns moments and problems into JSON for the overlay.</summary>
internal static class PreviewMessages
{
    private const int Max = 200;

    /// <summary>The news of a moment, on one line.</summary>
    public static string Of(PreviewMoment moment)
    {
        var problems = ToPreview(moment.Problems);
        if (moment.Failure is { } failure)
            problems = problems.Insert(0, new PreviewProblem("", "error", "This is a mistake in Casebook, not in your files. " + failure, "", ""));
        return JsonSerializer.Serialize(new PreviewNews(moment.Version, moment.IsOld, problems), PreviewJson.Default.PreviewNews);
    }

    /// <summary>The problems of one page, on one line.</summary>
    public static string Of(ImmutableArray<Diagnostic> problems) =>
        JsonSerializer.Serialize(ToPreview(problems), PreviewJson.Default.ImmutableArrayPreviewProblem);

    private static ImmutableArray<PreviewProblem> ToPreview(ImmutableArray<Diagnostic> problems) =>
        [
            .. problems
                .Where(problem => problem.Severity != Severity.Info)
                .OrderByDescending(problem => problem.Severity)
                .Take(Max)
                .Select(problem => new PreviewProblem(
                    problem.Code,
                    DiagnosticText.NameOf(problem.Severity),
                    problem.Message,
                    problem.Location?.ToString() ?? "",
                    problem.Hint ?? ""
                )),
        ];
}

/// <summary>How the overlay's JSON is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewNews))]
internal sealed partial class PreviewJson : JsonSerializerContext;
