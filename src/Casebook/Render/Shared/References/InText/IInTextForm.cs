using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References.InText;

/// <summary>The form in which a style cites within running text.</summary>
internal interface IInTextForm
{
    /// <summary>Writes a citation of one or more works.</summary>
    void Write(IReadOnlyList<InTextItem> items, StyledText output);
}
