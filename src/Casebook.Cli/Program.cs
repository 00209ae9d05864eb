using System.Text;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;

namespace Casebook.Cli;

/// <summary>Where the program begins and ends.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        // Names of diseases and their authors hold letters that code pages of consoles lack.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.RunAsync(arguments, Terminal.OfThisProcess());
    }
}
