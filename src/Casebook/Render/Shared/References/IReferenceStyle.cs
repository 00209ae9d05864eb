using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>The form a site prints its references in.</summary>
internal interface IReferenceStyle
{
    /// <summary>Writes a work whose fields are known as an entry of a reference list.</summary>
    void Write(Work work, StyledText output);
}
