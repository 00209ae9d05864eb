namespace Casebook.Parse.Markdown;

/// <summary>Closes up skipped levels: whatever was written, a heading is at most one level below the one it belongs to, and the first level is the
/// title's.</summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 6;
    private readonly Stack<(int Written, int Level)> _open = [];
    private int _last = 1;

    /// <summary>The level to show for the level written (2 to 6), and whether one was skipped.</summary>
    public (int Level, bool Skipped) Next(int written)
    {
        var skipped = written > _last + 1;
        _last = written;
        while (_open.Count > 0 && _open.Peek().Written >= written)
            _open.Pop();
        var level = _open.Count == 0 ? 2 : Math.Min(_open.Peek().Level + 1, Deepest);
        _open.Push((written, level));
        return (level, skipped);
    }
}
