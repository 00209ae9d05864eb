using System.Reflection;

namespace Casebook.Mutation;

/// <summary>A fact, or a row of a theory, run without a runner: what a run costs is the test alone.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The row; null for a fact.</param>
internal sealed record TestCase(MethodInfo Method, object?[]? Arguments)
{
    /// <summary>All of some namespaces that need no fixture. Rows that a member makes are left out.</summary>
    public static IEnumerable<TestCase> In(Assembly tests, IReadOnlyCollection<string> namespaces)
    {
        foreach (var type in tests.GetTypes().Where(type => type is { IsAbstract: false, ContainsGenericParameters: false }))
        {
            // What holds for any input is tried with very many inputs: too dear to be asked about each fault.
            if (type.Name is "AnyInputTests" or "HostileTextTests" || type.Name.EndsWith("PropertyTests", StringComparison.Ordinal))
                continue;
            if (!namespaces.Any(space => $"{type.Namespace}.".StartsWith(space + ".", StringComparison.Ordinal)) || type.GetConstructor([]) is null)
                continue;
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            {
                var marks = method.GetCustomAttributes().ToList();
                if (marks.Exists(mark => mark.GetType().Name == "FactAttribute"))
                    yield return new TestCase(method, null);
                else if (marks.Exists(mark => mark.GetType().Name == "TheoryAttribute"))
                    foreach (var row in marks.Where(mark => mark.GetType().Name == "InlineDataAttribute"))
                        yield return new TestCase(method, (object?[])row.GetType().GetProperty("Data")!.GetValue(row)!);
            }
        }
    }

    /// <summary>Whether it passes.</summary>
    public bool Passes()
    {
        object? made = null;
        try
        {
            made = Activator.CreateInstance(Method.DeclaringType!);
            if (Method.Invoke(made, Arguments) is Task task)
                task.GetAwaiter().GetResult();
            return true;
        }
        catch (Exception exception)
        {
            // A test that skips itself has not failed.
            return exception.GetBaseException().Message.Contains("$XunitDynamicSkip$", StringComparison.Ordinal);
        }
        finally
        {
            (made as IDisposable)?.Dispose();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method.DeclaringType!.FullName}.{Method.Name}";
}
