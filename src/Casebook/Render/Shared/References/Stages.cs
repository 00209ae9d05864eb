using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References;

/// <summary>How far publication has come, in the words that styles and formats print.</summary>
internal static class Stages
{
    /// <summary>The words, without a stop.</summary>
    public static string Text(PublicationStage stage) => stage == PublicationStage.InPress ? "In press" : "Epub ahead of print";
}
