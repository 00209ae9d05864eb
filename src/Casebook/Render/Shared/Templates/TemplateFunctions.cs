using System.Collections.Frozen;
using Casebook.Render.Shared.Strings;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Casebook.Render.Shared.Templates;

/// <summary>The few functions templates have: <c>partial "name" value</c>, <c>text "key" values...</c>, <c>num value</c>, and the words as
/// <c>strings.key</c>.</summary>
internal static class TemplateFunctions
{
    /// <summary>The functions as templates see them.</summary>
    public static ScriptObject Build(UiStrings words, FrozenDictionary<string, Template> partials)
    {
        var strings = new ScriptObject();
        foreach (var (key, value) in words.All)
            strings.SetValue(key, value, true);
        var builtins = new ScriptObject();
        builtins.SetValue("strings", strings, true);
        builtins.SetValue("partial", new PartialFunction(partials), true);
        builtins.SetValue("text", new TextFunction(words), true);
        builtins.SetValue("num", new NumberFunction(words), true);
        return builtins;
    }

    private abstract class TemplateFunction(int required) : IScriptCustomFunction
    {
        public int RequiredParameterCount => required;

        public int ParameterCount => required;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"value{index}");

        public abstract object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        );

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => new(Invoke(context, callerContext, arguments, blockStatement));
    }

    // Writes straight to the page, so that nothing is built twice or encoded twice.
    private sealed class PartialFunction(FrozenDictionary<string, Template> partials) : TemplateFunction(1)
    {
        public override object? Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        )
        {
            var name = arguments[0] as string ?? "";
            if (!partials.TryGetValue(name, out var partial))
                throw new ScriptRuntimeException(callerContext!.Span, $"The theme has no partial `{name}`.");
            var page = (PageContext)context;
            var outer = page.It;
            page.It = arguments.Count > 1 ? arguments[1] : outer;
            context.Evaluate(partial.Page!);
            page.It = outer;
            return null;
        }
    }

    private sealed class TextFunction(UiStrings words) : TemplateFunction(1)
    {
        public override object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            try
            {
                return words.Format(arguments[0] as string ?? "", [.. arguments.Skip(1)]);
            }
            catch (KeyNotFoundException missing)
            {
                throw new ScriptRuntimeException(callerContext!.Span, missing.Message);
            }
        }
    }

    private sealed class NumberFunction(UiStrings words) : TemplateFunction(1)
    {
        public override object Invoke(
            TemplateContext context,
            ScriptNode? callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => arguments[0] is int number ? words.Number(number) : throw new ScriptRuntimeException(callerContext!.Span, "`num` takes a whole number.");
    }
}
