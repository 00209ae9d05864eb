using System.Text;
using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.Exports;

/// <summary>A format in which works leave the site for a reference manager.</summary>
internal interface IWorkExport
{
    /// <summary>Ending of the file's name, without its point.</summary>
    string Extension { get; }

    /// <summary>Writes a whole file.</summary>
    void Write(IEnumerable<Work> works, StringBuilder output);
}
