using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.FrontMatter;

/// <summary>Finds the marks that Git leaves where it could not join two versions of a text.</summary>
internal static class MergeMarks
{
    /// <summary>Reports each place, and gives the text with the first version of each, so that one mistake does not cause ten others; offsets stay
    /// those of the file.</summary>
    public static SourceText FirstVersion(SourceText file, DiagnosticBag problems)
    {
        if (!file.Text.Contains("<<<<<<< ", StringComparison.Ordinal))
            return file;
        var copy = file.Text.ToCharArray();
        var found = 0;
        var (inside, second) = (false, false);
        for (var start = 0; start < copy.Length;)
        {
            var length = copy.AsSpan(start).IndexOf('\n');
            var line = copy.AsSpan(start, length < 0 ? copy.Length - start : length);
            var ends = inside && line.StartsWith(">>>>>>>");
            var divides = inside && line.TrimEnd() is "=======" or ['|', '|', '|', '|', '|', '|', '|', ..];
            if (!inside && line.StartsWith("<<<<<<< "))
            {
                problems.Add(ParseProblems.MergeConflict(file.At(start, line.Length)));
                found++;
                (inside, second) = (true, false);
                line.Fill(' ');
            }
            else if (ends || divides || second)
            {
                line.Fill(' ');
                second = !ends;
                inside = !ends;
            }
            start += line.Length + 1;
        }
        // What stands above the front matter would be taken for the first line of the file.
        return found == 0 ? file : new SourceText(file.Path, new string(copy));
    }
}
