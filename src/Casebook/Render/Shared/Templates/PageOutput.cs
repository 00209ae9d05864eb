using System.Buffers;
using System.Text;
using Casebook.Render.Shared.Markup;
using Scriban.Runtime;

namespace Casebook.Render.Shared.Templates;

/// <summary>Takes what templates write and encodes it as UTF-8 on the way.</summary>
internal sealed class PageOutput(IBufferWriter<byte> target) : IScriptOutput
{
    private MarkupPlace _place;

    /// <summary>Where the next word comes.</summary>
    public MarkupPlace Place => _place;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        _place.Pass(text.AsSpan(offset, count));
        if (count > 0)
            Encoding.UTF8.GetBytes(text.AsSpan(offset, count), target);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
