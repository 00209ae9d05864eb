using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>One walk through a result, taking one known piece after the other.</summary>
internal sealed partial class ShorthandScan(Located<string> text)
{
    private readonly string _text = text.Value;
    private int _at;
    private Outcome _outcome;
    private readonly List<string> _words = [];
    private Located<string>? _value;
    private string? _unit;
    private string? _reference;
    private Located<Titre>? _titre;
    private Located<string>? _pattern;
    private Located<string>? _method;
    private RelativeTime? _on;
    private bool _found;

    /// <summary>A titre that cannot be right, when that is why nothing came of the walk.</summary>
    public Located<string>? ImpossibleTitre { get; private set; }

    /// <summary>Whether the words say that the test is positive and that it is negative.</summary>
    public bool SaysBoth { get; private set; }

    /// <summary>The result without its test; null when some piece is not understood.</summary>
    public TestResult? Run()
    {
        while (SkipSpace())
        {
            if (
                !(
                    TakeBracket()
                    || TakeTitre()
                    || TakeFlag()
                    || TakeGrade()
                    || TakeOutcome()
                    || TakePattern()
                    || TakeMethod()
                    || TakeValue()
                    || TakeUnit()
                    || TakeFiller()
                )
            )
                return null;
            if (ImpossibleTitre is not null)
                return null;
        }
        if (!_found)
            return null;
        return new TestResult
        {
            Test = default,
            Outcome = _outcome,
            Words = _words.Count == 0 ? null : string.Join(", ", _words),
            Value = _value,
            Unit = _unit,
            Reference = _reference,
            Titre = _titre,
            Pattern = _pattern,
            Method = _method,
            On = _on,
        };
    }

    private ReadOnlySpan<char> Rest => _text.AsSpan(_at);

    private bool SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is ',' or ';'))
            _at++;
        if (_at == _text.Length - 1 && _text[_at] == '.')
            _at++;
        return _at < _text.Length;
    }

    private bool Take(int length)
    {
        _at += length;
        return _found = true;
    }

    private bool TakeTitre()
    {
        if (_titre is not null)
            return false;
        var reading = TitreReader.Read(Rest, out var titre, out var length);
        if (reading == TitreReading.None)
            return false;
        if (reading == TitreReading.Impossible)
            ImpossibleTitre = text.Part(_at, length);
        else
            _titre = text.Part(_at, length).With(titre!);
        return Take(length);
    }

    // +, ++, 2+
    private bool TakeGrade()
    {
        var length = Rest.Length > 1 && Rest[0] is >= '1' and <= '5' && Rest[1] == '+' ? 2 : 0;
        if (length == 0)
        {
            while (length < Rest.Length && Rest[length] == '+')
                length++;
        }
        if (length is 0 or > 5 || !EndsWord(length) || (length < Rest.Length && Rest[length] is '/' or '-' or '−'))
            return false;
        if (!Judge(Outcome.Positive))
            return false;
        _words.Add(Rest[..length].ToString());
        return Take(length);
    }

    private bool TakeFlag() =>
        LaboratoryFlag.LengthAt(Rest, _value is not null) is > 0 and var length
        && EndsWord(length)
        && Judge(LaboratoryFlag.Outcome(Rest))
        && Take(length);

    // The unit behind the mark: 3.4 ↓ mmol/L, 14.2 H x10^9/L.
    private bool TakeUnit()
    {
        if (_value is null || _unit is not null || UnitNames.LengthAt(Rest) is not (> 0 and var length))
            return false;
        _unit = Rest[..length].ToString();
        return Take(length);
    }

    private bool TakeOutcome()
    {
        foreach (var phrase in OutcomePhrases.BeginningWith(Rest[0]))
        {
            if (!StartsWith(phrase.Phrase) || !EndsWord(phrase.Phrase.Length))
                continue;
            if (!Judge(phrase.Outcome))
                return false;
            var length = phrase.Phrase.Length;
            if (phrase.KeepWords)
                _words.Add(Rest[..length].ToString());
            // pos. and neg. are abbreviations.
            if (phrase.Phrase is "pos" or "neg" or "nég" && length < Rest.Length && Rest[length] == '.')
                length++;
            return Take(length);
        }
        return false;
    }

    // Two judgements that differ are not understood.
    private bool Judge(Outcome outcome)
    {
        if (outcome == Outcome.Stated || outcome == _outcome)
            return true;
        if (_outcome != Outcome.Stated)
        {
            SaysBoth |= OutcomePhrases.AreOpposed(_outcome, outcome);
            return false;
        }
        _outcome = outcome;
        return true;
    }

    private bool TakePattern()
    {
        if (_pattern is not null)
            return false;
        var end = _at;
        var head = false;
        for (var next = _at; next < _text.Length;)
        {
            var word = WordAt(next);
            if (word.IsEmpty)
                break;
            if (PatternNames.IsPart(word))
                (head, end) = (head | PatternNames.IsHead(word), next + word.Length);
            else if (
                end == _at
                || word is not "and" and not "with" and not "plus" and not "or" and not "et" and not "y" and not "e" and not "und" and not "ve"
            )
                break;
            next += word.Length;
            while (next < _text.Length && _text[next] is ' ' or ',' or '/' or '+')
                next++;
        }
        if (!head)
            return false;
        _pattern = PatternNames.WithoutSuffix(text.Part(_at, end - _at));
        return Take(end - _at);
    }

    private bool TakeMethod()
    {
        var start = Rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        if (_method is not null)
            return false;
        var length = MethodNames.LengthAt(Rest[start..]);
        if (length == 0 || !EndsWord(start + length))
            return false;
        _method = text.Part(_at + start, length);
        return Take(start + length);
    }

    private bool TakeValue()
    {
        if (_value is not null)
            return false;
        var length = PrintedNumber.LengthAt(Rest);
        if (length == 0)
            return false;
        var behind = length;
        while (behind < Rest.Length && char.IsWhiteSpace(Rest[behind]))
            behind++;
        var unit = UnitNames.LengthAt(Rest[behind..]);
        if (unit == 0 && !EndsWord(length))
            return false;
        _value = text.Part(_at, length);
        // 3.1 L mmol/L: the L of the laboratory, no litre.
        if (LaboratoryFlag.StandsBeforeUnit(Rest[behind..], unit))
            unit = 0;
        if (unit > 0)
            _unit = Rest.Slice(behind, unit).ToString();
        return Take(unit > 0 ? behind + unit : length);
    }

    // Words that only join the others.
    private bool TakeFiller()
    {
        var word = WordAt(_at);
        if (!FillerWords.Contains(word))
            return false;
        _at += word.Length;
        // d'aspect, l'ordre
        if (_at < _text.Length && _text[_at] is '\'' or '’')
            _at++;
        if (word is "titre" or "titer" && Rest.StartsWith(" of "))
            _at += 4;
        return true;
    }

    private ReadOnlySpan<char> WordAt(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '-'))
            end++;
        return _text.AsSpan(start, end - start);
    }

    private bool StartsWith(string phrase)
    {
        if (Rest.Length < phrase.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (OutcomePhrases.Small(Rest[i]) != OutcomePhrases.Small(phrase[i]))
                return false;
        }
        return true;
    }

    private bool EndsWord(int length)
    {
        if (length >= Rest.Length)
            return true;
        var next = Rest[length];
        return !char.IsLetterOrDigit(next)
            && next != '+'
            && !(next is '-' or '/' or '%' or '.' or '−' && length + 1 < Rest.Length && char.IsLetterOrDigit(Rest[length + 1]));
    }
}
