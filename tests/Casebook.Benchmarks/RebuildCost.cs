using System.Globalization;

namespace Casebook.Benchmarks;

/// <summary>What a full build and one edit of each kind cost beside copying the site, and how large the site is.</summary>
internal static class RebuildCost
{
    private const int Runs = 3;

    public static int Run(int count)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"casebook-rebuild-{count}");
        if (Directory.Exists(folder))
            Directory.Delete(folder, true);
        var (site, output) = ($"{folder}/site", $"{folder}/out");
        new CasebookGenerator(count).Write(site);
        var program = Published.Program(folder);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} cases; load of the machine: {File.ReadAllText("/proc/loadavg").Trim()}")
        );
        Comparison.Print("full build", [Measure.OfBuild(program, site, output)]);
        Comparison.Print("cp -r of the site", [Measure.Of("cp", $"-r {output} {folder}/copy")]);
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Length).ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{files.Sum() / 1e6:0.0} MB in {files.Count} files, {files.Sum() / 1e3 / count:0.0} kB a case"
            )
        );
        Comparison.Print("nothing changed", Measured(_ => { }));
        Comparison.Print("a sentence in a case", Measured(n => Edit(AnyCase(n), text => text + $"\nNothing else was seen on day {n}.\n")));
        Comparison.Print(
            "a finding in a case",
            Measured(n =>
                Edit(AnyCase(n), text => text.Replace("findings:\n", $"findings:\n  - made-up finding {n + 200}\n", StringComparison.Ordinal))
            )
        );
        Comparison.Print(
            "a definition",
            Measured(n => Edit(Directory.EnumerateFiles($"{site}/content/terms").Order().First(), text => Redefined(text, n)))
        );
        Comparison.Print(
            "the title of the casebook",
            Measured(n => Edit($"{site}/site.config.yml", text => text.Replace("Made-up", $"Made-up {n}", StringComparison.Ordinal)))
        );
        Directory.Delete(folder, true);
        return 0;

        string AnyCase(int n) => Directory.EnumerateFiles($"{site}/content/cases").Order().ElementAt(count / 2 + n);

        List<Measure> Measured(Action<int> edit) =>
            [
                .. Enumerable
                    .Range(0, Runs)
                    .Select(n =>
                    {
                        edit(n);
                        return Measure.OfBuild(program, site, output);
                    }),
            ];
    }

    private static string Redefined(string text, int n)
    {
        var at = text.IndexOf("definition: ", text.Length / 2, StringComparison.Ordinal);
        return text.Insert(at + "definition: ".Length, $"Version {n}. ");
    }

    private static void Edit(string path, Func<string, string> edit) => File.WriteAllText(path, edit(File.ReadAllText(path)));
}
