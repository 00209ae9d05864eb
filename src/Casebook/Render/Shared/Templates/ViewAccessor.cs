using System.Collections.Concurrent;
using Casebook.Render.Shared.Templates.Compiled;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Casebook.Render.Shared.Templates;

/// <summary>Gives templates the properties of a view by their names in snake case. Made once for each type: Scriban's own accessors are made anew for
/// each page.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Members, ViewAccessor> Known = new();

    private readonly Members _members;

    private ViewAccessor(Members members) => _members = members;

    /// <summary>The accessor of a view's type; null for what is not one of our views.</summary>
    public static ViewAccessor? Of(object target) =>
        Members.Of(target.GetType()) is { } members ? Known.GetOrAdd(members, static one => new ViewAccessor(one)) : null;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Names;

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members[member] is not null;

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (_members[member] is not { } read)
            return false;
        value = read(target);
        return true;
    }

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
