using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>A page that is being written by compiled templates.</summary>
internal sealed class Rendering(PageWriter output, PageFrame frame, object it)
{
    /// <summary>Takes the page.</summary>
    public PageWriter Output => output;

    /// <summary>What templates call <c>site</c>.</summary>
    public object? Site => frame.Site;

    /// <summary>What templates call <c>page</c>.</summary>
    public object? Page => frame.Page;

    /// <summary>Whether names are held together: on pages, not on cards, which programs of others show too.</summary>
    public bool IsPage => frame.Page is not null;

    /// <summary>What the template at work calls <c>it</c>.</summary>
    public object? It { get; set; } = it;

    /// <summary>The loop variables of the template at work, and where each loop is.</summary>
    public object?[] Slots { get; set; } = [];

    /// <summary>How many partials are at work within one another.</summary>
    public int Depth { get; set; }
}

/// <summary>Compiled templates do not do this: Scriban renders the page, and says what is wrong if anything is.</summary>
internal sealed class TemplateNotCompilableException : Exception;
