using System.Globalization;
using Casebook.Mutation;

// Puts small faults into the rules, one at a time, and counts how many of them a test notices. See ../MUTATION.md.
const double MaxCost = 0.5;
const int Seed = 20261130;

var root = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? ".";
root = Path.GetFullPath(root);
var sample = int.Parse(
    args.FirstOrDefault(argument => argument.StartsWith("--sample=", StringComparison.Ordinal))?[9..] ?? "0",
    CultureInfo.InvariantCulture
);
var only = args.FirstOrDefault(argument => argument.StartsWith("--only=", StringComparison.Ordinal))?[7..] ?? "";
var tests = Path.Combine(root, "tests/Casebook.Tests/bin/Debug/net10.0/Casebook.Tests.dll");
var names = args.Where(argument => argument.StartsWith("--folder=", StringComparison.Ordinal)).Select(argument => argument[9..]).ToArray();
(string Project, string[] Folders)[] targets = [("src/Casebook", ["Domain", "Parse", "Relate"]), ("src/Casebook.Output", ["Write"])];

Console.WriteLine("| folder | faults | killed | survived | not reached | share killed |");
Console.WriteLine("|---|---|---|---|---|---|");
var watch = System.Diagnostics.Stopwatch.StartNew();
var left = new List<string>();
foreach (var (project, folders) in targets.Where(target => target.Folders.Any(name => names.Length == 0 || names.Contains(name))))
{
    string[] tried = [.. folders.Where(folder => names.Length == 0 || names.Contains(folder))];
    var mutated = MutatedAssembly.Compile(root, project, folders, Chosen);
    Console.Error.WriteLine($"{project}: compiled after {watch.Elapsed.TotalSeconds:0} s");
    string[] namespaces = [.. tried.Select(folder => $"Casebook.Tests.{folder}")];
    var laboratory = new Laboratory(mutated, tests, namespaces, MaxCost);
    Console.Error.WriteLine($"{project}: {mutated.Mutants.Length} faults, {laboratory.Tests} tests after {watch.Elapsed.TotalSeconds:0} s");
    Console.Error.WriteLine($"{project}: {laboratory.LeftOut} tests left out, for what they cost or because they fail without a fault");
    foreach (var folder in tried)
    {
        var chosen = mutated.Mutants.Where(mutant => mutant.Folder == folder).ToArray();
        var fates = new int[3];
        foreach (var mutant in chosen)
        {
            var (fate, by) = laboratory.Try(mutant);
            fates[(int)fate]++;
            if (fate != Fate.Killed)
                left.Add($"{(fate == Fate.Survived ? "survived" : "not reached")} {mutant}");
            if (!laboratory.IsSpoilt)
                continue;
            Console.Error.WriteLine($"{mutant} left something behind in {by}; beginning anew");
            laboratory = new Laboratory(mutated, tests, namespaces, MaxCost);
        }
        var share = chosen.Length == 0 ? 0 : 100.0 * fates[(int)Fate.Killed] / chosen.Length;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {folder} | {chosen.Length} | {fates[0]} | {fates[1]} | {fates[2]} | {share:0.0} % |")
        );
    }
}
Console.WriteLine();
foreach (var line in left.Order(StringComparer.Ordinal))
    Console.WriteLine(line);
return 0;

// With --sample so many of each folder, the same ones each time; some more, because not every fault can be compiled.
IEnumerable<Mutant> Chosen(Mutant[] all)
{
    all = [.. all.Where(mutant => mutant.File.Contains(only, StringComparison.Ordinal) && (names.Length == 0 || names.Contains(mutant.Folder)))];
    if (sample == 0)
        return all;
    new Random(Seed).Shuffle(all);
    return all.GroupBy(mutant => mutant.Folder).SelectMany(folder => folder.Take(sample + sample / 4));
}
