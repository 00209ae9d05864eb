using System.CommandLine;
using Casebook.Cli.Commands;

namespace Casebook.Cli.Usage;

// What import takes.
internal sealed partial class CommandTree
{
    private Command Import()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "A case as a Word document (.docx) or an issue written with the form (.md); references as BibTeX, RIS, PubMed, EndNote, RefWorks, "
                + "CSL-JSON, YAML or a text file of pasted ones; "
                + "an article in JATS XML; or a number to look up (DOI, pmid:…, pmcid:…)",
            Arity = ArgumentArity.OneOrMore,
        };
        var reply = new Option<string?>("--reply")
        {
            HelpName = "FILE",
            Description = "For a case sent with the form: write the answer to its author, " + "in Markdown",
        };
        var command = new Command(
            "import",
            "Bring references into the library, or start a case from a Word document or an article; nothing is overwritten"
        )
        {
            files,
            reply,
        };
        _examples[command] =
        [
            "import case.docx",
            "import issue.md",
            "import zotero.bib",
            "import pubmed-set.nbib endnote.ris",
            "import references.txt",
            "import article.xml",
            "import 10.1136/ard.2006.051219 pmid:16464987",
        ];
        command.SetAction(
            (result, _) =>
                Task.Run(
                    () => ImportCommand.Run(_site.Read(result), [.. result.GetRequiredValue(files)], Located(result.GetValue(reply)), _terminal),
                    CancellationToken.None
                )
        );
        return command;
    }

    private string? Located(string? path) => path is null ? null : Path.GetFullPath(path, _terminal.Folder);
}
