namespace Casebook.Files;

/// <summary>A place as people count it: line and column, both from 1, columns in UTF-16 units.</summary>
internal readonly record struct LinePosition(int Line, int Column);
