namespace Casebook.Domain.Works;

/// <summary>The years in which something can have been printed.</summary>
internal static class PublicationYear
{
    // Gutenberg.
    private const int First = 1450;

    /// <summary>Whether nothing can have been printed in a year: before books were, or after the next one, which journals print ahead.</summary>
    /// <param name="year">The year; null, which is possible, when none is stated.</param>
    /// <param name="today">What counts as today.</param>
    public static bool IsImpossible(int? year, DateOnly today) => year < First || year > today.Year + 1;
}
