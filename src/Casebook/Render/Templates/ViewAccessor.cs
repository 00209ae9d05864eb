using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Casebook.Render.Templates;

/// <summary>Gives templates the properties of a view by their names in snake case. Made once for each type: Scriban's own accessors are made anew for each page.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewAccessor> Known = new();

    private readonly FrozenDictionary<string, PropertyInfo> _properties;
    private readonly string[] _names;

    private ViewAccessor(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToList();
        _properties = properties.ToFrozenDictionary(property => StandardMemberRenamer.Rename(property.Name), StringComparer.Ordinal);
        _names = [.. _properties.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The accessor of a view's type; null for what is not one of our views.</summary>
    /// <remarks>An array has the namespace of what it holds, and is a list to a template.</remarks>
    public static ViewAccessor? Of(object target) =>
        target.GetType() is { IsArray: false } type && type.Namespace == typeof(Views.SiteView).Namespace ? Known.GetOrAdd(type, static one => new ViewAccessor(one)) : null;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _names;

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _properties.ContainsKey(member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!_properties.TryGetValue(member, out var property)) return false;
        value = property.GetValue(target);
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
