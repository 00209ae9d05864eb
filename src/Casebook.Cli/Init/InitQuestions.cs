using Casebook.Cli.Terminals;

namespace Casebook.Cli.Init;

/// <summary>Asks one question after the other; an empty line takes what is offered, a wrong answer is asked for again.</summary>
/// <param name="terminal">Where to ask.</param>
internal sealed class InitQuestions(Terminal terminal)
{
    /// <summary>The answer that a reader makes of a line.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="offered">What an empty line means; empty when it may stay empty.</param>
    /// <param name="read">The answer, or what is wrong with the line.</param>
    /// <exception cref="OperationCanceledException">The input ended: whoever asks does not want to go on.</exception>
    public T Ask<T>(string question, string offered, Func<string, (T Answer, string? Complaint)> read)
    {
        while (true)
        {
            terminal.Out.Write(offered.Length == 0 ? $"{question}: " : $"{question} [{offered}]: ");
            terminal.Out.Flush();
            if (terminal.In.ReadLine() is not { } line)
                throw new OperationCanceledException();
            var (answer, complaint) = read(line.Trim() is { Length: > 0 } written ? written : offered);
            if (complaint is null)
                return answer;
            terminal.Out.WriteLine($"  {complaint}");
        }
    }

    /// <summary>Says something between two questions.</summary>
    public void Say(string line) => terminal.Out.WriteLine(line);
}
