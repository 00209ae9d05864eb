using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Casebook.Domain;

/// <summary>Names with their accents, Greek letters and small differences of spelling taken away, so that they can be compared and put into addresses.</summary>
internal static class FoldedText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The key two spellings of one name share: lower case, no accents, Greek letters spelt out, no hyphens, spaces or other marks.</summary>
    /// <remarks><c>Anti-TIF1γ</c> and <c>anti TIF1 gamma</c> share a key, as do <c>Sjögren’s disease</c> and <c>Sjogrens disease</c>.</remarks>
    public static string Key(string name)
    {
        if (name.AsSpan().IndexOfAnyExcept(Plain) < 0) return name;
        var key = new StringBuilder(name.Length);
        AppendFolded(key, name, "");
        return key.ToString();
    }

    /// <summary>The part of an address: as <see cref="Key"/>, with one hyphen for each run of other marks; <c>x</c> when nothing is left.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        AppendFolded(slug, name, "-");
        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length == 0 ? "x" : slug.ToString();
    }

    /// <summary>Adds the <see cref="Key"/> of a stretch of text.</summary>
    public static void AppendKey(StringBuilder target, ReadOnlySpan<char> text) => AppendFolded(target, text, "");

    private static void AppendFolded(StringBuilder target, ReadOnlySpan<char> name, string separator)
    {
        foreach (var c in name)
        {
            var lower = WithoutAccent(char.ToLowerInvariant(c));
            if (Plain.Contains(lower)) target.Append(lower);
            else if (Spelt(lower) is { } letters) target.Append(letters);
            else if (c is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            else if (char.IsLetterOrDigit(lower)) target.Append(lower);
            else if (separator.Length > 0 && target.Length > 0 && target[^1] != '-') target.Append(separator);
        }
    }

    private static char WithoutAccent(char letter) => letter >= 0x80 && BaseLetters.TryGetValue(letter, out var plain) ? plain : letter;

    private static string? Spelt(char letter) => letter switch
    {
        'α' => "alpha",
        'β' => "beta",
        'γ' => "gamma",
        'δ' => "delta",
        'ε' => "epsilon",
        'κ' => "kappa",
        'λ' => "lambda",
        'μ' or 'µ' => "mu",
        'π' => "pi",
        'σ' => "sigma",
        'τ' => "tau",
        'ω' => "omega",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => null,
    };

    // string.Normalize needs ICU, which a bare machine lacks; each row is a plain letter and its accented forms.
    private static readonly FrozenDictionary<char, char> BaseLetters = new[]
    {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇƀ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịıɨİ",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ",
        "tţťțṫṭṯṱẗŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕƶ",
    }.SelectMany(row => row[1..].Select(accented => KeyValuePair.Create(accented, row[0]))).ToFrozenDictionary();
}
