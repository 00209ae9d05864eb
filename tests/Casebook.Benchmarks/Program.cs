using System.Globalization;
using BenchmarkDotNet.Running;

namespace Casebook.Benchmarks;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["generate", var count, var folder]:
                new CasebookGenerator(int.Parse(count, CultureInfo.InvariantCulture)).Write(folder);
                return 0;
            case ["verify-cost", var count]:
                VerifyCost.Run(int.Parse(count, CultureInfo.InvariantCulture));
                return 0;
            case ["rebuild", var count]:
                return RebuildCost.Run(int.Parse(count, CultureInfo.InvariantCulture));
            case ["negation", var count]:
                return DenialRun.Run(int.Parse(count, CultureInfo.InvariantCulture));
            case ["hostile", var pieces, .. var only]:
                return HostileGrowth.Run(int.Parse(pieces, CultureInfo.InvariantCulture), only.FirstOrDefault() ?? "");
            case ["generate-hugo", var count, var folder]:
                HugoSite.Write(new CasebookGenerator(int.Parse(count, CultureInfo.InvariantCulture)), folder);
                return 0;
            case ["compare", var count, .. var rest]:
                return Comparison.Run(int.Parse(count, CultureInfo.InvariantCulture), runs: rest.Contains("--once") ? 1 : 5);
            case ["growth", .. var rest]:
                return Growth.Run([1_000, 10_000, 50_000], runs: 5, memoryInUse: rest.Contains("--memory-in-use"));
            case ["generate-real", var count, var folder]:
                RealSizedCasebook.Write(Directory.GetCurrentDirectory(), int.Parse(count, CultureInfo.InvariantCulture), folder);
                return 0;
            case ["search", var count]:
                return SearchComparison.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)).GetAwaiter().GetResult();
            case ["serve-latency", var count]:
                return await ServeLatency.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
            case ["stages", .. var rest]:
                BenchmarkRunner.Run<StageBenchmarks>(args: rest);
                return 0;
            default:
                Console.Error.WriteLine(
                    "generate N DIR | generate-real N DIR | generate-hugo N DIR | search N | compare N [--once] | growth [--memory-in-use] "
                        + "| serve-latency N | verify-cost N | rebuild N | hostile N [NAME] | negation N | stages"
                );
                return 2;
        }
    }
}
