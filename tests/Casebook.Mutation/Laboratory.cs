using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace Casebook.Mutation;

/// <summary>The tests with a mutated assembly below them, loaded apart from all others.</summary>
internal sealed class Laboratory
{
    private const long MinLimit = 2_000_000;
    private const double MaxFirstCost = 3;
    private const int StackSize = 256 * 1024 * 1024;

    private readonly Type _switch;
    private readonly List<TestCase> _tests;
    private readonly BitArray[] _reached;
    private readonly long[] _asked;

    /// <summary>Loads assembly and tests, and finds out which faults each test runs through.</summary>
    /// <param name="mutated">The assembly with its faults.</param>
    /// <param name="testAssembly">Path of the built tests.</param>
    /// <param name="namespaces">Which of them.</param>
    /// <param name="maxCost">Tests that take more seconds of a processor are left out.</param>
    public Laboratory(MutatedAssembly mutated, string testAssembly, IReadOnlyCollection<string> namespaces, double maxCost)
    {
        var loaded = new Context(mutated, testAssembly);
        _switch = loaded.Mutated.GetType(MutantSwitch.TypeName, throwOnError: true)!;
        var all = TestCase.In(loaded.LoadFromAssemblyPath(testAssembly), namespaces).ToList();
        // The first run pays for the compilation of methods and fills what is kept for all tests.
        var found = all.Count;
        all.RemoveAll(test => !RunSound(test, out var cost) || cost > MaxFirstCost);
        var (tests, reached, asked, costs) = (new List<TestCase>(), new List<BitArray>(), new List<long>(), new List<double>());
        foreach (var test in all)
        {
            var hits = new bool[mutated.Mutants.Length == 0 ? 1 : mutated.Mutants.Max(mutant => mutant.Number) + 1];
            Set("Reached", hits);
            var passes = RunSound(test, out var cost);
            Set("Reached", null);
            if (!passes || cost > maxCost)
                continue;
            tests.Add(test);
            reached.Add(new BitArray(hits));
            asked.Add((long)_switch.GetField("Asked")!.GetValue(null)!);
            costs.Add(cost);
        }
        var order = Enumerable.Range(0, tests.Count).OrderBy(i => costs[i]).ToList();
        _tests = [.. order.Select(i => tests[i])];
        _reached = [.. order.Select(i => reached[i])];
        _asked = [.. order.Select(i => asked[i])];
        LeftOut = found - tests.Count;
    }

    /// <summary>Number of tests in use.</summary>
    public int Tests => _tests.Count;

    /// <summary>Number of tests left out because they cost too much.</summary>
    public int LeftOut { get; }

    /// <summary>Whether a fault left something behind, so that sound code fails too: the laboratory is spoilt.</summary>
    public bool IsSpoilt { get; private set; }

    /// <summary>Turns a fault on and runs the tests that run through it, the cheapest first, until one fails.</summary>
    public (Fate Fate, TestCase? By) Try(Mutant mutant)
    {
        var isReached = false;
        for (var i = 0; i < _tests.Count; i++)
        {
            if (!_reached[i][mutant.Number])
                continue;
            isReached = true;
            if (Run(_tests[i], mutant.Number, Math.Max(MinLimit, 20 * _asked[i])))
                continue;
            IsSpoilt |= !Run(_tests[i], 0, long.MaxValue);
            return (Fate.Killed, _tests[i]);
        }
        return (isReached ? Fate.Survived : Fate.NotReached, null);
    }

    private bool RunSound(TestCase test, out double cost)
    {
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        var passes = Run(test, 0, long.MaxValue);
        cost = (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds;
        return passes;
    }

    // On a stack of its own: a fault may call itself very often before its limit is reached.
    private bool Run(TestCase test, int on, long limit)
    {
        var passes = false;
        Set("On", on);
        Set("Asked", 0L);
        Set("Limit", limit);
        var thread = new Thread(() => passes = test.Passes(), StackSize);
        thread.Start();
        thread.Join();
        Set("On", 0);
        Set("Limit", long.MaxValue);
        return passes;
    }

    private void Set(string field, object? value) => _switch.GetField(field)!.SetValue(null, value);

    private sealed class Context : AssemblyLoadContext
    {
        private readonly AssemblyDependencyResolver _resolver;

        public Context(MutatedAssembly mutated, string testAssembly)
        {
            _resolver = new AssemblyDependencyResolver(testAssembly);
            using var bytes = new MemoryStream(mutated.Bytes);
            Mutated = LoadFromStream(bytes);
        }

        public Assembly Mutated { get; }

        protected override Assembly? Load(AssemblyName name) =>
            name.Name == Mutated?.GetName().Name ? Mutated
            : _resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path)
            : null;

        protected override IntPtr LoadUnmanagedDll(string name) =>
            _resolver.ResolveUnmanagedDllToPath(name) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;
    }
}
