using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
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
        _files = theme.Layouts.Values.Concat(theme.Partials.Values).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        _layouts = Parse(theme.Layouts, problems);
        _partials = Parse(theme.Partials, problems);
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
        if (_compiled.TryRender(layout, page, it, output)) return;
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

    private FrozenDictionary<string, Template> Parse(ImmutableSortedDictionary<string, SourceText> sources, DiagnosticBag problems)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var (name, file) in sources)
        {
            var template = Template.Parse(file.Text, file.Path);
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
        span.FileName is not null && _files.TryGetValue(span.FileName, out var file) ? file.At(span.Start.Offset, Math.Max(1, span.End.Offset - span.Start.Offset + 1)) : null;
}
