namespace Casebook.Render.Shared.References.Text;

/// <summary>Months as English reference styles print them.</summary>
internal static class MonthNames
{
    private static readonly string[] Full =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>Three letters.</summary>
    public static string Short(int month) => Full[month - 1][..3];

    /// <summary>The whole name.</summary>
    public static string Long(int month) => Full[month - 1];
}
