// A case in memory to its page: no folder, no writer, no server.
using Casebook;
using Casebook.Config;
using Casebook.Files;

var files = new MemoryFileTree()
    .Add("site.config.yml", "title: Ward rounds\n")
    .Add("content/cases/swollen-hand.md", "---\ntitle: A swollen hand\nfindings: [swelling]\n---\nA man of 40 comes with a swollen hand.\n");
var site = SiteCompiler.Compile(files, new BuildOptions { Today = DateOnly.FromDateTime(DateTime.UtcNow) });
foreach (var problem in site.Diagnostics)
    Console.Error.WriteLine($"{problem.File}:{problem.Line}: {problem.Message}");
Console.OpenStandardOutput().Write(site.Find("cases/swollen-hand/index.html")!.Render().Bytes.Span);
