using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Scriban.Runtime;

namespace Casebook.Render.Shared.Templates.Compiled;

/// <summary>The properties of a view's type as templates call them, in snake case; made once for each type and read without reflection.</summary>
internal sealed class Members
{
    private static readonly ConcurrentDictionary<Type, Members?> Known = new();

    // Compiled ahead of time there is no code but for what is named: references of all types share one instance, each value type has its own.
    private static readonly Maker[] Shapes = [new Maker<object, object>(), new Maker<object, bool>(), new Maker<object, int>()];

    private readonly FrozenDictionary<string, Func<object, object?>> _getters;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "A published program keeps all of this assembly (TrimmerRootAssembly).")]
    private Members(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);
        _getters = properties.ToFrozenDictionary(property => StandardMemberRenamer.Rename(property.Name), Getter, StringComparer.Ordinal);
        Names = [.. _getters.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The names, in order.</summary>
    public string[] Names { get; }

    /// <summary>What reads a property; null when there is none of that name.</summary>
    public Func<object, object?>? this[string name] => _getters.GetValueOrDefault(name);

    /// <summary>The members of a view's type; null for what is not one of our views.</summary>
    /// <remarks>An array has the namespace of what it holds, and is a list to a template.</remarks>
    public static Members? Of(Type type) =>
        Known.GetOrAdd(type, static one => !one.IsArray && one.Namespace == typeof(Views.SiteView).Namespace ? new Members(one) : null);

    /// <summary>Types of values that a property of a view may have besides references.</summary>
    internal static IEnumerable<Type> ValueTypes => Shapes.Select(shape => shape.Value).Where(type => type.IsValueType);

    // A method called by reflection would be compiled anew for each property; an instance of a generic type is not.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Shapes names the code; a test holds the views to it.")]
    private static Func<object, object?> Getter(PropertyInfo property) =>
        ((Maker)Activator.CreateInstance(typeof(Maker<,>).MakeGenericType(property.DeclaringType!, property.PropertyType))!).Make(
            property.GetMethod!
        );

    private abstract class Maker
    {
        public abstract Type Value { get; }

        public abstract Func<object, object?> Make(MethodInfo getter);
    }

    private sealed class Maker<TView, TValue> : Maker
        where TView : class
    {
        public override Type Value => typeof(TValue);

        public override Func<object, object?> Make(MethodInfo getter)
        {
            var read = getter.CreateDelegate<Func<TView, TValue>>();
            return view => read((TView)view);
        }
    }
}
