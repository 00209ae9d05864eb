using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References;

/// <summary>Journals as styles with abbreviations print them.</summary>
internal static class ShortNames
{
    /// <summary>The abbreviation where it is known, else the name as given.</summary>
    public static string Journal(Work work) => work.ContainerShort.Length > 0 ? work.ContainerShort : work.Container;
}
