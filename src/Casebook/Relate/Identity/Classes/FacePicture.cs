using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class Q, full-face and comparable pictures, where words say that one is shown. 45 CFR 164.514(b)(2)(i)(Q); ICMJE: masking the eyes is not
/// enough.</summary>
internal sealed partial class FacePicture : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        [
            "full",
            "photograph",
            "photographs",
            "photo",
            "photos",
            "picture",
            "pictures",
            "image",
            "portrait",
            "selfie",
            "headshot",
            "mugshot",
            "facial",
            "gesichtsfoto",
            "portraitfoto",
            "photographie",
            "foto",
            "fotografía",
            "fotografia",
            "yüz",
            "صورة",
        ];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenFace(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token) => Find(text, Shown(), token.Start);

    [GeneratedRegex(
        @"\G(?:full[- ]face(?:d)?(?: \w+)? (?:photo(?:graph)?s?|pictures?|images?|portraits?|views?)|(?:photo(?:graph)?s?|pictures?|image|"
            + @"portrait|selfie|headshot) of (?:the |his |her |a |this )?(?:whole |entire |full |unmasked |uncovered )*(?:(?:patient|child|"
            + @"boy|girl|man|woman|infant|baby)(?:['’]s)? )?(?:whole |entire |full |unmasked |uncovered )*face\b|facial (?:photographs?|"
            + @"photos?|portraits?)|(?:unmasked|unblurred) (?:photo|portrait)\w*|portrait(?:foto)? of the patient|headshot|mugshot|selfie "
            + @"(?:of|taken)|gesichtsfoto\w*|portraitfoto\w*|(?:photo(?:graphie)?|image) (?:du|de son) visage|foto(?:grafía|grafia)? (?:del|"
            + @"de la|do|della|di|de|facial|su) ?(?:su )?(?:rostro|cara|volto|viso|rosto|face)|yüz fotoğraf\w*|صورة (?:ل)?وجه\w*)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shown();
}
