using System.Collections.Immutable;
using System.Reflection;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Tests.Domain;

/// <summary>A case in which every field that the model has holds a word of its own. Made by reflection, so that a new field is filled too.</summary>
internal sealed class FilledCase
{
    private const string Root = "Casebook.Domain";
    private int _count;

    /// <summary>Fills a case.</summary>
    public FilledCase() => Case = (TeachingCase)Filled(typeof(TeachingCase), "")!;

    /// <summary>The case.</summary>
    public TeachingCase Case { get; }

    /// <summary>The words of fields in sentences, each with the path of its field.</summary>
    public Dictionary<string, string> Sentences { get; } = [];

    /// <summary>The words of all other fields.</summary>
    public Dictionary<string, string> Words { get; } = [];

    private object? Filled(Type type, string path)
    {
        if (type == typeof(string))
            return Word(Words, path);
        if (type == typeof(RichText))
            return new RichText(Word(Sentences, path), [], default);
        if (type == typeof(Document))
            return new Document([], []);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Filled(inner, path);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return ArrayOf(type.GetGenericArguments()[0], path);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Located<>))
            return Activator.CreateInstance(type, Filled(type.GetGenericArguments()[0], path), default(TextLocation));
        if (type.IsValueType || type.IsAbstract || type.Namespace?.StartsWith(Root, StringComparison.Ordinal) != true)
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        return Record(type, path);
    }

    private object Record(Type type, string path)
    {
        var make = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .First(one => one.GetParameters() is not [var only] || only.ParameterType != type);
        var record = make.Invoke([.. make.GetParameters().Select(one => Filled(one.ParameterType, $"{path}.{one.Name}"))]);
        var said = make.GetParameters().Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(one => one.CanWrite && !said.Contains(one.Name)))
            property.SetValue(record, Filled(property.PropertyType, $"{path}.{property.Name}"));
        return record;
    }

    private object ArrayOf(Type item, string path)
    {
        var one = Filled(item, path);
        var list = Array.CreateInstance(item, one is null ? 0 : 1);
        if (one is not null)
            list.SetValue(one, 0);
        return typeof(ImmutableArray)
            .GetMethods()
            .First(method => method.Name == nameof(ImmutableArray.Create) && method.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(item)
            .Invoke(null, [list])!;
    }

    private string Word(Dictionary<string, string> words, string path)
    {
        var word = $"word{++_count}of{path}";
        words[word] = path.TrimStart('.');
        return word;
    }
}
