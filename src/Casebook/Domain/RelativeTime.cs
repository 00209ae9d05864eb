namespace Casebook.Domain;

/// <summary>A time in the course of a case: shown as written, ordered where it can be.</summary>
/// <param name="Written">As the educator wrote it: <c>day 0</c>, <c>25 years before</c>, <c>at diagnosis</c>.</param>
/// <param name="Days">Days from presentation, negative before it; null when the words cannot be ordered.</param>
internal sealed record RelativeTime(string Written, double? Days);
