using System.Buffers;
using System.Collections.Frozen;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;
using Scriban;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>The templates of a theme that could be compiled, with all the partials they call.</summary>
internal sealed class CompiledTheme
{
    [ThreadStatic]
    private static PageWriter? _writer;

    private readonly FrozenDictionary<string, CompiledTemplate> _layouts;

    /// <summary>Compiles what can be.</summary>
    public CompiledTheme(FrozenDictionary<string, Template> layouts, FrozenDictionary<string, Template> partials, UiStrings words)
    {
        var compiledPartials = partials.Keys.ToDictionary(name => name, name => new CompiledTemplate(name), StringComparer.Ordinal);
        foreach (var (name, template) in partials)
            TemplateCompiler.Compile(compiledPartials[name], template.Page!, words, compiledPartials);
        var compiledLayouts = layouts.Keys.ToDictionary(name => name, _ => new CompiledTemplate(null), StringComparer.Ordinal);
        foreach (var (name, template) in layouts)
            TemplateCompiler.Compile(compiledLayouts[name], template.Page!, words, compiledPartials);

        // A partial that Scriban renders may see the loop variables of its caller, so Scriban renders the caller too.
        var all = compiledPartials.Values.Concat(compiledLayouts.Values).ToList();
        while (all.Find(one => one.IsUsable && one.Calls.Any(call => !compiledPartials[call].IsUsable)) is { } caller)
            caller.GiveUp();
        _layouts = compiledLayouts.Where(layout => layout.Value.IsUsable).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The layouts it renders.</summary>
    public IEnumerable<string> Layouts => _layouts.Keys;

    /// <summary>Writes a page; false, and nothing is written, when Scriban has to.</summary>
    public bool TryRender(string layout, PageFrame frame, object it, IBufferWriter<byte> output)
    {
        if (!_layouts.TryGetValue(layout, out var template))
            return false;
        var writer = _writer ??= new PageWriter();
        writer.Clear();
        try
        {
            template.Write(new Rendering(writer, frame, it));
        }
        catch (TemplateNotCompilableException)
        {
            return false;
        }
        output.Write(writer.Written);
        return true;
    }
}
