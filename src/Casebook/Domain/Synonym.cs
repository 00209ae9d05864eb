using Casebook.Files;

namespace Casebook.Domain;

/// <summary>In whose mouth a name is.</summary>
internal enum NameRegister
{
    /// <summary>Clinicians write it.</summary>
    Clinical,

    /// <summary>People who are no clinicians say it: <c>heart attack</c>.</summary>
    Lay,

    /// <summary>It is short for a longer name: <c>MI</c>.</summary>
    Abbreviation,
}

/// <summary>Another name of a term.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Register">Who uses it.</param>
internal readonly record struct Synonym(Located<string> Name, NameRegister Register = NameRegister.Clinical)
{
    /// <summary>The name without its place.</summary>
    public string Value => Name.Value;
}
