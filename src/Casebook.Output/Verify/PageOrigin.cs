namespace Casebook.Verify;

/// <summary>Says which source a produced file comes from, so that somebody knows where to look.</summary>
internal static class PageOrigin
{
    /// <summary>A sentence that names the file to look into.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/');
        var name = parts.Length > 2 ? parts[1] : "";
        return parts[0] switch
        {
            "cases" when name.Length > 0 =>
                $"This file is made from content/cases/{name}.md (or content/cases/{name}/index.md); if other cases show the same, from the theme.",
            "challenge" =>
                "This page is made from a case, without what gives its diagnosis away; if all such pages show the same, look into the theme.",
            "collections" when name.Length > 0 => $"This page is made from content/collections/{name}.md.",
            "findings"
            or "tests"
            or "diagnoses"
            or "sites"
            or "treatments"
            or "drugs"
            or "procedures"
            or "organisms"
            or "genes"
            or "scores" when name.Length > 0 => "This page is made from a term in content/terms and the cases that name it.",
            "references" when name.Length > 0 => $"This page is made from the reference {name} in content/references, and the cases that cite it.",
            "assets" => "This file is part of the theme.",
            _ when parts.Length == 2 && parts[1] == "index.html" =>
                $"This page is made from content/pages/{parts[0]}.md if there is such a file, else by the theme.",
            _ => "This file is made by the theme from all cases.",
        };
    }
}
