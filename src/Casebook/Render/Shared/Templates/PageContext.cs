using System.Text;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Casebook.Render.Shared.Templates;

/// <summary>The context of one page: strict about names, and encoding all that is not our own HTML.</summary>
internal sealed class PageContext : TemplateContext
{
    // A page of this program loops a few thousand times; a theme that loops for ever is stopped at its line.
    private const int MaxLoopSteps = 1_000_000;

    private readonly ScriptObject _globals = [];
    private readonly bool _isPage;

    public PageContext(ScriptObject builtins, PageFrame frame, object it)
        : base(builtins)
    {
        _isPage = frame.Page is not null;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = MaxLoopSteps;
        LimitToString = 0;
        RecursiveLimit = 40;
        _globals.SetValue("site", frame.Site, false);
        _globals.SetValue("page", frame.Page, false);
        It = it;
        PushGlobal(_globals);
    }

    /// <summary>What the template at work calls <c>it</c>.</summary>
    public object? It
    {
        get => _globals["it"];
        set => _globals.SetValue("it", value, false);
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        Write(textAsObject is Html html ? html.Text : Encoded(ObjectToString(textAsObject) ?? ""));
        return this;
    }

    private string Encoded(string text) =>
        _isPage && Output is PageOutput { Place.TakesElements: true } ? NoBreak.Append(new StringBuilder(), text).ToString() : HtmlText.Encode(text);

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => ViewAccessor.Of(target) ?? base.GetMemberAccessorImpl(target);
}
