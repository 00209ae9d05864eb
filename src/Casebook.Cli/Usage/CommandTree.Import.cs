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
                "A case as a Word document (.docx); references as BibTeX, RIS, PubMed, EndNote, RefWorks, CSL-JSON, YAML or a text file of pasted ones; "
                + "an article in JATS XML; or a number to look up (DOI, pmid:…, pmcid:…)",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "import",
            "Bring references into the library, or start a case from a Word document or an article; nothing is overwritten"
        )
        {
            files,
        };
        _examples[command] =
        [
            "import case.docx",
            "import zotero.bib",
            "import pubmed-set.nbib endnote.ris",
            "import references.txt",
            "import article.xml",
            "import 10.1136/ard.2006.051219 pmid:16464987",
        ];
        command.SetAction(
            (result, _) =>
                Task.Run(() => ImportCommand.Run(_site.Read(result), [.. result.GetRequiredValue(files)], _terminal), CancellationToken.None)
        );
        return command;
    }
}
