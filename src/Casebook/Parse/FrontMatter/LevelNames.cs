using Casebook.Domain;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>The words for the level of a case.</summary>
internal static class LevelNames
{
    /// <summary>The words, and those that people write for them.</summary>
    public static WordChoice<Level> Choice { get; } =
        new(
            [("foundation", Level.Foundation), ("intermediate", Level.Intermediate), ("advanced", Level.Advanced)],
            [
                ("beginner", "foundation"),
                ("basic", "foundation"),
                ("introductory", "foundation"),
                ("easy", "foundation"),
                ("medium", "intermediate"),
                ("expert", "advanced"),
                ("specialist", "advanced"),
                ("difficult", "advanced"),
                ("hard", "advanced"),
            ],
            [
                ("initiation,débutant,temel,başlangıç,inicial,básico,base,Grundlagen,أساسي", Level.Foundation),
                ("intermédiaire,orta,intermedio,Aufbau,intermediário,متوسط", Level.Intermediate),
                ("avancé,ileri,avanzado,avanzato,Fortgeschritten,avançado,متقدم", Level.Advanced),
            ]
        );
}
