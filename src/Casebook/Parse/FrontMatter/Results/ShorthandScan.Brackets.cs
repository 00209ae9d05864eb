using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

// What stands in brackets.
internal sealed partial class ShorthandScan
{
    // In brackets stand the laboratory's reference, the method, the pattern or the day.
    private bool TakeBracket()
    {
        if (Rest[0] is not '(' and not '[')
            return false;
        var end = Rest.IndexOf(Rest[0] == '(' ? ')' : ']');
        if (end < 0)
            return false;
        var inside = Rest[1..end].Trim().ToString();
        var from = _at + 1 + (Rest[1..end].Length - Rest[1..end].TrimStart().Length);
        if (ReferenceRange.In(inside) is { } reference && _reference is null)
        {
            _reference = reference;
            if (_value is not null)
                _unit ??= UnitNames.Behind(reference);
        }
        else if (_method is null && MethodNames.LengthAt(inside) == inside.Length && inside.Length > 0)
            _method = text.Part(from, inside.Length);
        else if (_pattern is null && PatternNames.IsName(inside))
            _pattern = PatternNames.WithoutSuffix(text.Part(from, inside.Length));
        else if (_value is not null && LaboratoryFlag.IsWhole(inside))
        {
            if (!Judge(LaboratoryFlag.Outcome(inside)))
                return false;
        }
        else if (_on is null && RelativeTimeReader.Read(inside) is { Days: not null } on)
            _on = on;
        else if (!TakeMeasured(text.Part(from, inside.Length)))
            return false;
        return Take(end + 1);
    }

    // positif (1/640), elevada (48 mg/L): the titre or the value itself; 9.1 % (76 mmol/mol) gives it in another unit.
    private bool TakeMeasured(Located<string> inside)
    {
        if (new ShorthandScan(inside).Run() is not { Outcome: Outcome.Stated, Words: null, Reference: null, Pattern: null, Method: null } read)
            return false;
        if (read is { Value: not null, Unit: not null, Titre: null } && _value is not null && _unit is not null)
        {
            _words.Add(inside.Value);
            return true;
        }
        if ((read.Titre is null) == (read.Value is null) || (read.Titre is not null ? _titre is not null : _value is not null))
            return false;
        (_titre, _value, _unit) = (_titre ?? read.Titre, _value ?? read.Value, _unit ?? read.Unit);
        return true;
    }
}
