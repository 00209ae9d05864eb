using System.Text;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Parts;

/// <summary>What a page with pictures loads, which no other page needs to.</summary>
internal static class FigureAssets
{
    private static readonly string[] Files = ["figures.css", "figures.js"];

    private static readonly string[] StringKeys =
    [
        "viewer",
        "stage",
        "zoom_in",
        "zoom_out",
        "zoom_fit",
        "brightness",
        "compare",
        "compare_none",
        "close",
        "keys",
        "picture_n",
    ];

    /// <summary>The meta data of a page whose pictures have been written.</summary>
    public static PageMeta With(PageMeta meta, PageFigures figures, UiStrings words)
    {
        if (!figures.HasFigures)
            return meta;
        var said = new StringBuilder(meta.Head?.Text).Append("<template id=\"figure-words\"");
        foreach (var key in StringKeys)
            said.Append(" data-").Append(key.Replace('_', '-')).Append("=\"").Append(HtmlText.Encode(words["figure_" + key])).Append('"');
        return meta with { Assets = [.. meta.Assets, .. Files], Head = new Html(said.Append("></template>\n").ToString()) };
    }
}
