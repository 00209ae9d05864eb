namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>A template as pieces that write bytes; what it can do is what Scriban does with the same template.</summary>
internal sealed class CompiledTemplate(string? partial)
{
    private Piece? _body;
    private int _slots;

    /// <summary>Its name as a partial; null for a layout.</summary>
    public string? Partial => partial;

    /// <summary>The partials it calls.</summary>
    public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it could be compiled.</summary>
    public bool IsUsable => _body is not null;

    /// <summary>Sets what it writes.</summary>
    public void Fill(Piece body, int slots) => (_body, _slots) = (body, slots);

    /// <summary>Gives it up: Scriban renders it.</summary>
    public void GiveUp() => _body = null;

    /// <summary>Writes it.</summary>
    public void Write(Rendering to)
    {
        to.Slots = _slots == 0 ? [] : new object?[_slots];
        _body!.Write(to);
    }
}
