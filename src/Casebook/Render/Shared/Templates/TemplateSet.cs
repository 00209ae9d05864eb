using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates.Compiled;
using Casebook.Render.Shared.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Casebook.Render.Shared.Templates;

/// <summary>The theme's templates, parsed once; rendering is safe on many threads.</summary>
internal sealed class TemplateSet
{
    private const string CardFolder = "cards/";

    private readonly FrozenDictionary<string, Template> _layouts;
    private readonly FrozenDictionary<string, Template> _partials;
    private readonly FrozenDictionary<string, SourceText> _files;
    private readonly ScriptObject _builtins;
    private readonly CompiledTheme _compiled;
    private readonly string _theme;

    /// <summary>Parses the templates of a theme and reports what cannot be read.</summary>
    public TemplateSet(ThemeSource theme, UiStrings words, DiagnosticBag problems)
    {
        _theme = theme.Name;
        _files = theme
            .Layouts.Values.Concat(theme.Partials.Values)
            .Concat(theme.Cards.Values)
            .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        _layouts = Parse([.. theme.Layouts.Select(layout => (layout.Key, layout.Value, layout.Value.Text)), .. theme.Cards.Select(Card)], problems);
        _partials = Parse([.. theme.Partials.Select(partial => (partial.Key, partial.Value, partial.Value.Text))], problems);
        _builtins = TemplateFunctions.Build(words, _partials);
        _compiled = new CompiledTheme(_layouts, _partials, words);
    }

    /// <summary>The layouts that are rendered without Scriban.</summary>
    public IEnumerable<string> Compiled => _compiled.Layouts;

    /// <summary>Writes a page.</summary>
    /// <param name="layout">Name of the layout.</param>
    /// <param name="page">What every page has: titles, navigation, head.</param>
    /// <param name="it">What this kind of page has.</param>
    /// <param name="output">Takes the page.</param>
    /// <param name="problems">Takes a failure of the template, with its place.</param>
    public void Render(string layout, PageFrame page, object it, IBufferWriter<byte> output, DiagnosticBag problems)
    {
        if (!_layouts.TryGetValue(layout, out var template))
        {
            problems.Add(RenderProblems.NoLayout(_theme, layout));
            return;
        }
        if (_compiled.TryRender(layout, page, it, output))
            return;
        var context = new PageContext(_builtins, page, it);
        context.PushOutput(new PageOutput(output));
        try
        {
            context.Evaluate(template.Page!);
        }
        catch (ScriptRuntimeException failure)
        {
            problems.Add(RenderProblems.TemplateFailed(Locate(failure.Span), failure.OriginalMessage, TemplateAdvice.IsUnknownName(failure)));
        }
    }

    /// <summary>Writes a side of a card; nothing when the template fails.</summary>
    /// <param name="name">Name of a file in <c>cards</c>, without its ending.</param>
    /// <param name="it">What this kind of card has.</param>
    /// <param name="problems">Takes a failure of the template, with its place.</param>
    public string RenderCard(string name, object it, DiagnosticBag problems)
    {
        var html = new ArrayBufferWriter<byte>();
        Render(CardFolder + name, PageFrame.None, it, html, problems);
        return Encoding.UTF8.GetString(html.WrittenSpan);
    }

    // Cards stand on one line of a file, so the end of a template's last line is not theirs.
    private static (string Name, SourceText File, string Text) Card(KeyValuePair<string, SourceText> card) =>
        (CardFolder + card.Key, card.Value, card.Value.Text.TrimEnd('\n'));

    private FrozenDictionary<string, Template> Parse(IEnumerable<(string Name, SourceText File, string Text)> sources, DiagnosticBag problems)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (name, file, text) in sources)
        {
            var template = Template.Parse(text, file.Path);
            if (!template.HasErrors)
            {
                templates.Add(name, template);
                continue;
            }
            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                problems.Add(RenderProblems.TemplateSyntax(Locate(message.Span), message.Message));
        }
        return templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private TextLocation? Locate(SourceSpan span) =>
        span.FileName is not null && _files.TryGetValue(span.FileName, out var file)
            ? file.At(span.Start.Offset, Math.Max(1, span.End.Offset - span.Start.Offset + 1))
            : null;
}
