namespace Casebook.Mutation;

/// <summary>The class that is compiled into a mutated assembly.</summary>
internal static class MutantSwitch
{
    /// <summary>Its full name.</summary>
    public const string TypeName = "Casebook.Mutating.MutantSwitch";

    /// <summary>Its source. A fault that makes a loop or a recursion endless is stopped by the number of its questions or the
    /// end of the stack.</summary>
    public const string Source = """
        namespace Casebook.Mutating
        {
            internal sealed class EndlessException : System.Exception;

            internal static class MutantSwitch
            {
                public static int On;
                public static long Asked;
                public static long Limit = long.MaxValue;
                public static bool[]? Reached;

                public static bool Is(int number)
                {
                    System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                    if (++Asked > Limit)
                        throw new EndlessException();
                    if (Reached is { } reached)
                        reached[number] = true;
                    return number == On;
                }
            }
        }
        """;
}
