using System.CommandLine;
using System.CommandLine.Help;
using Casebook.Cli.Commands;
using Casebook.Cli.Init;
using Casebook.Cli.New;
using Casebook.Cli.Serve;
using Casebook.Cli.Terminals;
using Casebook.Config;
using Casebook.Domain;

namespace Casebook.Cli.Usage;

/// <summary>The commands, their options and examples. Each command is one call.</summary>
internal sealed partial class CommandTree
{
    private readonly Terminal _terminal;
    private readonly SiteOptions _site;
    private readonly Dictionary<Command, string[]> _examples = [];

    public CommandTree(Terminal terminal)
    {
        _terminal = terminal;
        _site = new SiteOptions(terminal);
        Root = new RootCommand("Casebook makes a teaching site of case files.")
        {
            Init(),
            Build(),
            Serve(),
            Form(),
            Check(),
            New(),
            Import(),
            References(),
            Federate(),
            Explain(),
            Schema(),
            Upgrade(),
            Licences(),
        };
        _site.AddTo(Root);
        _examples[Root] = ["init our-cases", "build", "serve", "new case \"A swollen hand\""];
        var help = Root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help";
        help.Action = new HelpWithExamples((HelpAction)help.Action!, terminal, _examples);
        var version = Root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the version";
        version.Action = new PrintVersion();
    }

    /// <summary>The whole tree.</summary>
    public RootCommand Root { get; }

    private Command Init()
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder (default: this one); it is made when it is not there",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var title = Setting("--title", "TEXT", "Name of the casebook");
        var language = Setting("--language", "TAG", "Language of its cases, such as en, de or pt-BR");
        var specialties = new Option<string[]>("--specialty")
        {
            HelpName = "NAME",
            Description = $"Vocabulary to begin with: {string.Join(", ", InitChoices.Specialties)}; several with commas",
            DefaultValueFactory = _ => [],
        };
        var licence = Setting("--licence", "NAME", $"Licence of its texts: {string.Join(", ", Licence.Known.Select(known => known.Name))}");
        var url = Setting("--url", "URL", "Where the site will be published");
        var action = Setting("--action", "OWNER/REPOSITORY@VERSION", "The action that checks and publishes it on GitHub");
        var yes = new Option<bool>("--yes", "-y") { Description = "Ask nothing; take the defaults" };
        var command = new Command("init", "Begin a casebook: settings, an invented case, what GitHub needs. Nothing is overwritten")
        {
            folder,
            title,
            language,
            specialties,
            licence,
            url,
            action,
            yes,
        };
        _examples[command] = ["init", "init our-cases --title \"Cases of our ward\" --specialty dermatology --licence \"CC BY 4.0\" --yes"];
        command.SetAction(result =>
        {
            var settings = _site.Read(result);
            var said = new InitCommand.Said(
                result.GetValue(title),
                result.GetValue(language),
                [.. result.GetValue(specialties) ?? []],
                result.GetValue(licence),
                result.GetValue(url),
                result.GetValue(action),
                result.GetValue(yes)
            );
            var where = result.GetValue(folder) is { } named ? Path.GetFullPath(named, _terminal.Folder) : settings.SiteFolder;
            return InitCommand.Run(where, said, settings.TodayBy(_terminal.Clock), _terminal);
        });
        return command;

        static Option<string?> Setting(string name, string value, string description) => new(name) { HelpName = value, Description = description };
    }

    private Command Build()
    {
        var allowEmpty = new Option<bool>("--allow-empty")
        {
            Description = "Build a site without cases even if that removes those of the last build",
        };
        var use = new Option<SiteUse>("--for")
        {
            HelpName = "web|disk",
            Description = "disk: a site that opens from a folder, and an archive of it beside the folder (default folder: output-disk)",
            CustomParser = SiteOptions.ReadUse,
        };
        var command = new Command("build", "Build the site, all of it or nothing, into the output folder") { allowEmpty, use };
        var summary = new SummaryOptions(_terminal, command);
        _examples[command] =
        [
            "build",
            "build --drafts --output preview",
            "build --strict --base-url https://department.github.io/casebook",
            "build --for disk",
        ];
        command.SetAction(
            (result, stop) =>
                Task.Run(
                    () =>
                        BuildCommand.Run(
                            summary.AddTo(_site.Read(result, result.GetValue(use)), result) with
                            {
                                AllowEmpty = result.GetValue(allowEmpty),
                            },
                            _terminal,
                            stop
                        ),
                    CancellationToken.None
                )
        );
        return command;
    }

    private Command Check()
    {
        var command = new Command("check", "Report every problem of the sources and of the pages made from them; write nothing");
        var summary = new SummaryOptions(_terminal, command);
        _examples[command] = ["check", "check --strict", "check --format sarif > problems.sarif"];
        command.SetAction(
            (result, _) => Task.Run(() => CheckCommand.Run(summary.AddTo(_site.Read(result), result), _terminal), CancellationToken.None)
        );
        return command;
    }

    private Command Serve()
    {
        var port = Port();
        var hosts = new Option<string[]>("--host")
        {
            HelpName = "NAME",
            Description = "Another name or address of this machine under which the site may be asked for",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("serve", "Show the site in a browser on this machine, and again after every save") { port, hosts };
        _examples[command] = ["serve", "serve --drafts --port 3000"];
        command.SetAction(
            (result, stop) =>
                ServeCommand.RunAsync(
                    _site.Read(result),
                    result.GetValue(port),
                    new PreviewHosts([.. result.GetValue(hosts) ?? [], .. Codespace.HostsOf(result.GetValue(port), _terminal.Variable)]),
                    _terminal,
                    stop
                )
        );
        return command;
    }

    private Command New()
    {
        var title = new Argument<string>("title") { Description = "Title of the case" };
        var slug = new Option<string?>("--slug")
        {
            HelpName = "NAME",
            Description = "Name of the file and part of the address (default: from the title)",
        };
        var specialty = new Option<string[]>("--specialty")
        {
            HelpName = "NAME",
            Description = $"Write only the fields it uses: {string.Join(", ", InitChoices.Specialties)}; several with commas (default: asks, or all)",
            DefaultValueFactory = _ => [],
        };
        var newCase = new Command("case", "Start a case: a file with every field explained") { title, slug, specialty };
        _examples[newCase] =
        [
            "new case \"Swollen hands in a welder\"",
            "new case \"A heart that races\" --specialty cardiology",
            "new case \"Calcinosis cutis\" --slug painful-nodules",
        ];
        newCase.SetAction(result =>
            NewCaseCommand.Run(_site.Read(result), result.GetRequiredValue(title), result.GetValue(slug), result.GetValue(specialty) ?? [], _terminal)
        );

        var name = new Argument<string>("name") { Description = "The name that pages show" };
        var kind = new Option<TermKind>("--kind")
        {
            HelpName = string.Join('|', TermFile.KindNames),
            Description = "What sort of thing it is",
            Required = true,
            CustomParser = TermFile.ReadKind,
        };
        var newTerm = new Command("term", "Add a name to the vocabulary") { name, kind };
        _examples[newTerm] = ["new term \"digital ulcer\" --kind finding", "new term \"anti-Scl-70\" --kind test"];
        newTerm.SetAction(result => NewTermCommand.Run(_site.Read(result), result.GetRequiredValue(name), result.GetValue(kind), _terminal));

        var newTerms = new Command("terms", "Add every name that the cases use and the vocabulary does not define, for you to define");
        _examples[newTerms] = ["new terms"];
        newTerms.SetAction(result => NewTermsCommand.Run(_site.Read(result), _terminal));

        var command = new Command("new", "Start a case, or add names to the vocabulary") { newCase, newTerm, newTerms };
        _examples[command] = ["new case \"Swollen hands in a welder\"", "new term \"digital ulcer\" --kind finding", "new terms"];
        return command;
    }

    private Command References()
    {
        var online = new Option<bool>("--online") { Description = "Ask PubMed and Crossref" };
        var check = new Command("check", "Compare the works of the site with PubMed and Crossref, and show what differs; nothing is changed")
        {
            online,
        };
        _examples[check] = ["references check --online"];
        check.SetAction(
            (result, _) => Task.Run(() => ReferencesCommand.Check(_site.Read(result), result.GetValue(online), _terminal), CancellationToken.None)
        );
        var command = new Command("references", "Look after the works of the site") { check };
        _examples[command] = ["references check --online"];
        return command;
    }

    private Command Federate()
    {
        var command = new Command(
            "federate",
            "Fetch what other casebooks list, so that your pages link to theirs (the only thing it asks the network)"
        );
        _examples[command] = ["federate"];
        command.SetAction((result, _) => Task.Run(() => FederateCommand.Run(_site.Read(result), _terminal), CancellationToken.None));
        return command;
    }

    private Command Licences()
    {
        var command = new Command("licences", "Print the licences and notices of all parts of this program");
        _examples[command] = ["licences"];
        command.SetAction(_ => LicencesCommand.Run(_terminal));
        return command;
    }

    private Command Schema()
    {
        var command = new Command(
            "schema",
            "Write JSON Schemas of your files, with the names of your vocabulary, into .casebook/schema for your editor"
        );
        _examples[command] = ["schema"];
        command.SetAction(result => SchemaCommand.Run(_site.Read(result), _terminal));
        return command;
    }

    private Command Upgrade()
    {
        var check = new Option<string>("--check")
        {
            HelpName = "PROGRAM",
            Description = "The file of the other version; nothing is downloaded and nothing is changed",
            Required = true,
        };
        var command = new Command("upgrade", "Say what another version of the program would change in the messages and files of this site") { check };
        _examples[command] = ["upgrade --check ~/Downloads/casebook"];
        command.SetAction(
            (result, stop) =>
                Task.Run(() => UpgradeCommand.Run(_site.Read(result), result.GetRequiredValue(check), _terminal, stop), CancellationToken.None)
        );
        return command;
    }

    private Command Explain()
    {
        var code = new Argument<string?>("code")
        {
            Description = "Code of a message, such as CB301; all codes are listed without it",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a message means and how to correct it") { code };
        _examples[command] = ["explain CB301", "explain"];
        command.SetAction(result => ExplainCommand.Run(result.GetValue(code), _terminal));
        return command;
    }
}
