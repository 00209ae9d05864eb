using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import;

/// <summary>A file somebody brings, understood.</summary>
/// <param name="Path">As the user wrote it.</param>
/// <param name="Format">What it turned out to be.</param>
/// <param name="Works">Its works; of an article, what it cites.</param>
/// <param name="Article">The article it is; null for lists of works.</param>
internal sealed record ImportedFile(string Path, LibraryFormat Format, ImmutableArray<Work> Works, JatsArticle? Article)
{
    /// <summary>Reads a file; what is wrong in it goes to the problems.</summary>
    public static ImportedFile Read(string path, byte[] bytes, DiagnosticBag problems)
    {
        if (ImportedText.Read(path.Replace('\\', '/'), bytes, problems) is not { } file)
            return new ImportedFile(path, LibraryFormat.Pasted, [], null);
        var format = LibraryFormats.Of(file);
        var reader = new ReferenceReader();
        if (format != LibraryFormat.Jats)
            return new ImportedFile(path, format, LibraryFileParser.Parse(file, format, reader, problems), null);
        var article = JatsReader.Read(file, reader, problems);
        return new ImportedFile(path, format, article?.References ?? [], article);
    }
}
