using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>
/// Authors in Chinese, Japanese or Korean writing, whose names have no initials: <c>张伟, 李娜, 等. 题名</c>. Each name stays as written.
/// </summary>
internal static class EastAsianAuthorList
{
    private const int MaxNameLength = 8;
    private const int MaxGroupLength = 40;
    private const int MinGroupLength = 4;

    // Society, committee, group, centre, ministry, institute, hospital, university, league, alliance.
    private static readonly string[] GroupEnds =
    [
        "学会",
        "學會",
        "協会",
        "协会",
        "協會",
        "分会",
        "委员会",
        "委員会",
        "委員會",
        "学组",
        "專家組",
        "专家组",
        "工作组",
        "协作组",
        "小组",
        "研究会",
        "研究班",
        "中心",
        "センター",
        "卫生部",
        "厚生労働省",
        "委",
        "研究所",
        "医院",
        "病院",
        "大学",
        "大學",
        "联盟",
        "連盟",
        "学院",
        "学会编",
        "학회",
        "위원회",
    ];

    // `山口秀樹ほか`
    private static int MoreAtEnd(ReadOnlySpan<char> name) =>
        name.EndsWith("ほか") ? 2
        : name.EndsWith("等") || name.EndsWith("他") ? 1
        : 0;

    private static bool IsGroup(ReadOnlySpan<char> name)
    {
        if (name.Length < MinGroupLength || !EastAsianText.IsName(name, MaxGroupLength))
            return false;
        foreach (var end in GroupEnds)
        {
            if (name.EndsWith(end))
                return true;
        }
        return false;
    }

    /// <summary>Reads the list a reference begins with; null when it does not surely begin with one.</summary>
    public static AuthorList? Read(string text)
    {
        if (text.Length == 0 || !EastAsianText.IsLetter(text[0]))
            return null;
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        var at = 0;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny(",;.:") is var found and >= 0 ? at + found : -1;
            if (end < 0)
                return null;
            var name = text.AsSpan(at, end - at).Trim();
            if (name is "et al" or "他" or "等" or "ほか")
                more = true;
            else if (MoreAtEnd(name) is var length and > 0 && (people.Count > 0 || length > 1) && name.Length > length + 1)
            {
                people.Add(new Person(name[..^length].Trim().ToString()));
                more = true;
            }
            else if (IsGroup(name))
                people.Add(PersonName.Group(name.ToString()));
            else if (EastAsianText.IsName(name, MaxNameLength))
                people.Add(new Person(name.ToString()));
            else
                return null;
            var isStop = text[end] is '.' or ':';
            at = end + 1;
            while (at < text.Length && text[at] == ' ')
                at++;
            if (isStop)
                return people.Count > 0 ? new AuthorList(people.ToImmutable(), more, AreEditors: false, at) : null;
        }
        return null;
    }
}
