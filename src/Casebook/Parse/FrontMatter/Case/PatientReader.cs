using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what is said of the patient.</summary>
internal static class PatientReader
{
    private static readonly WordChoice<Sex> SexWords = new(
        [
            ("female", Sex.Female),
            ("male", Sex.Male),
            ("other", Sex.Other),
            ("f", Sex.Female),
            ("woman", Sex.Female),
            ("girl", Sex.Female),
            ("m", Sex.Male),
            ("man", Sex.Male),
            ("boy", Sex.Male),
            ("intersex", Sex.Intersex),
            ("not stated", Sex.NotStated),
            ("unknown", Sex.NotStated),
            ("not reported", Sex.NotStated),
            ("not given", Sex.NotStated),
            ("lady", Sex.Female),
            ("gentleman", Sex.Male),
            ("non-binary", Sex.Other),
            ("nonbinary", Sex.Other),
        ],
        others:
        [
            ("femme,féminin,fille,fillette,kadın,kız,mujer,femenino,niña,hembra,femmina,femminile,donna,bambina", Sex.Female),
            ("weiblich,Frau,Mädchen,feminino,mulher,menina,أنثى,انثى,امرأة,فتاة", Sex.Female),
            ("homme,masculin,garçon,erkek,oğlan,hombre,masculino,varón,niño,maschio,maschile,uomo,bambino", Sex.Male),
            ("männlich,Mann,Junge,homem,menino,ذكر,رجل,صبي", Sex.Male),
            ("autre,diğer,otro,altro,andere,divers,outro,آخر", Sex.Other),
            ("intersexe,interseks,intersexual,intersessuale,intersexo", Sex.Intersex),
            ("non précisé,belirtilmemiş,no consta,non indicato,nicht angegeben,não informado,غير مذكور", Sex.NotStated),
        ]
    );

    /// <summary>What is said of the patient.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("age", Shape.Text, "Age as 44 years, 7 months, 12 days, 50s or \"90+\": no more exact than it must be."),
        new("sex", SexWords.Shape, "female, male, intersex, other or not stated."),
        new("background", Shape.Text, "What else of the patient matters for the case."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The patient; null when nothing is said.</summary>
    public static Patient? Read(FieldReader fields, FieldContext context)
    {
        if (fields.Group("patient", Keys, "patient: {age: 44 years, sex: female}") is not { } patient)
            return null;
        return new Patient
        {
            Age = patient.Text("age") is { } age ? AgeReader.Read(age, context.Problems) : null,
            Sex = patient.Choice("sex", SexWords),
            Background = patient.Rich("background"),
        };
    }
}
