namespace Casebook.Domain.Works;

/// <summary>How far the publication of an article has come that is in no issue yet.</summary>
internal enum PublicationStage
{
    /// <summary>Accepted; not to be read yet.</summary>
    InPress,

    /// <summary>On the web, ahead of print.</summary>
    OnlineFirst,
}
