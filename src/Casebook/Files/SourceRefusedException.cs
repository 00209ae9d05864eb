namespace Casebook.Files;

/// <summary>A source that is there and is not read: a link that leaves the site, or leads to a folder or to nothing.</summary>
/// <param name="message">Why, as a sentence.</param>
internal sealed class SourceRefusedException(string message) : IOException(message);
