namespace Casebook.Relate.Facts;

/// <summary>Takes down which facts of the model are asked for on this thread while a file is made: what it rests on.</summary>
internal sealed class Asked
{
    [ThreadStatic]
    private static Asked? _listening;

    // A file that rests on more, such as a page of a work that thousands cite, is as soon made as looked up.
    private const int Most = 1000;

    private readonly HashSet<int> _facts = [];

    /// <summary>Gives an answer of the model, and takes the question down if anybody listens.</summary>
    /// <param name="kind">What was asked for.</param>
    /// <param name="index">Its place among those of its kind.</param>
    /// <param name="answer">The answer.</param>
    public static T Of<T>(FactKind kind, int index, T answer)
    {
        if (_listening is { } asked && asked._facts.Add(ModelFacts.NumberOf(kind, index)) && asked._facts.Count > Most)
            _listening = null;
        return answer;
    }

    /// <summary>Makes something that may be given more than once, and takes down what it rests on.</summary>
    public static Noted<T> Note<T>(Func<T> make)
    {
        var outer = _listening;
        var inner = _listening = new Asked();
        try
        {
            return new Noted<T>(make(), [.. inner._facts]);
        }
        finally
        {
            _listening = outer;
        }
    }

    /// <summary>Gives what was made before: who takes it rests on the same facts.</summary>
    public static T Again<T>(Noted<T> noted)
    {
        if (_listening is not { } asked)
            return noted.Value;
        asked._facts.UnionWith(noted.Facts);
        if (asked._facts.Count > Most)
            _listening = null;
        return noted.Value;
    }

    /// <summary>Does work on this thread.</summary>
    /// <returns>The numbers of the facts it asked for, ascending; none when they are too many to keep.</returns>
    public int[] During(Action work)
    {
        _facts.Clear();
        _listening = this;
        try
        {
            work();
        }
        finally
        {
            _listening = null;
        }
        if (_facts.Count > Most)
            return [];
        var facts = _facts.ToArray();
        Array.Sort(facts);
        return facts;
    }
}

/// <summary>Something that was made of the model, and the numbers of the facts it rests on; more than a file may rest on when they are too many.</summary>
internal sealed record Noted<T>(T Value, int[] Facts);
