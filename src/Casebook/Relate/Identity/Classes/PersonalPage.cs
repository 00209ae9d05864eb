using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class N, web addresses: pages of social networks, pages that the sentence calls the patient's, and account names. Sources of facts are
/// nobody's. 45 CFR 164.514(b)(2)(i)(N).</summary>
internal sealed partial class PersonalPage : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        ["username", "handle", "nickname", "kullanıcı", "facebook", "instagram", "twitter", "tiktok", "linkedin", "snapchat", "telegram", "youtu", "u"];

    /// <inheritdoc/>
    public override ImmutableArray<char> Marks => ['@'];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPage(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (text.At(token.Start) != '@')
            return Find(text, Account(), token.Start);
        if (char.IsLetterOrDigit(text.At(token.Start - 1)) || Find(text, Handle(), token.Start) is not { } handle)
            return null;
        // @leroy1988 is a citation without its brackets.
        return !CitationKey().IsMatch(text.Text.Slice(handle.Start, handle.Length)) || Network().IsMatch(text.Sentence(token.Start)) ? handle : null;
    }

    /// <summary>Whether a web address, and the sentence it stands in, lead to a person.</summary>
    public static bool IsPersonal(ReadOnlySpan<char> address, ReadOnlySpan<char> sentence) =>
        Social().IsMatch(address)
        || (!Source().IsMatch(address) && (Owned().IsMatch(sentence) || Publishes().IsMatch(sentence)));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\G@[\p{L}_][\w.]{2,29}(?<!\.)(?![/:]\w)", Options)]
    private static partial Regex Handle();

    [GeneratedRegex(@"^@[\p{L}.]+(18|19|20)\d\d[a-z]?$", Options)]
    private static partial Regex CitationKey();

    [GeneratedRegex(@"facebook|instagram|twitter|tiktok|youtube|handle|account|username|telegram|snapchat|linkedin|social media", Options)]
    private static partial Regex Network();

    [GeneratedRegex(
        @"\Gyoutu\.be/[\w-]{6,}|\Gu/\w{4,20}\b|\G(facebook|instagram|twitter|tiktok|linkedin|snapchat)\.com/[^\s""'<>]{2,60}|\G(user ?name|"
            + @"handle|nickname|kullanıcı adı|"
            + @"(facebook|instagram|twitter|tiktok|linkedin|snapchat|telegram)( account| profile| page| user| handle| name)+)( is| was|:)* "
            + @"[""'“‘]?@?(?=[\p{L}._]*[\d._@])[\w.]{4,30}",
        Options
    )]
    private static partial Regex Account();

    [GeneratedRegex(
        @"(^|[/.@])((facebook|fb|instagram|twitter|tiktok|linkedin|blogspot|wordpress|tumblr|gofundme|justgiving|caringbridge|flickr|vk|snapchat|"
            + @"myspace|patientslikeme|everloved|legacy|ancestry|youtube|leetchi|goteo|betterplace|substack|reddit)\.(\w{2,10})|x\.com|youtu\.be|"
            + @"(t|wa|fb)\.me)(?=[/:?#]|$)|/(patients?|people|obituar\w*|profile|users?)/",
        Options
    )]
    private static partial Regex Social();

    [GeneratedRegex(
        @"\b(blog|profile|home ?page|obituary|crowdfunding|fundrais\w+|memorial page|vlog|channel)\b|\b(his|her|their|patient['’]s|"
            + @"family['’]s|family|mother['’]s|father['’]s|personal) (own )?(web ?site|web ?page|page|site|photos|videos|story)\b",
        Options
    )]
    private static partial Regex Owned();

    // His wife documents the disease at; see, a study and a guideline tell of other pages.
    [GeneratedRegex(
        @"^(?!.*\b(see|available|guidelines?|review|study|registry|trial|cohort|patients)\b).*(\b(he|she|his|her|patient\w*|family|wife|husband|mother|"
            + @"father|parents|daughter|son|doente|paciente|paziente|malade|elle|il|sa|su|esposa|madre|padre|mãe|pai|moglie|marito|sein\w*|ihr\w*|mutter|"
            + @"vater|ehefrau|hasta\w*|eşi|annesi|babası|kızı|oğlu)\b|المريضة?|زوج\w*|والد\w*).{0,60}(\b(documents?|documented|posts|posted|writes|wrote|"
            + @"shares|shared|publishe[sd]|keeps|kept|tells|told|runs|publi\w+|escrib\w+|escrev\w+|compart\w+|raccont\w+|scriv\w+|pubblic\w+|"
            + @"racont\w+|écrit|tient|partage\w*|schreibt|berichtet|führt|betreibt|veröffentlicht|paylaş\w+|yaz\w+|anlat\w+|mantém|mantiene|tiene|"
            + @"relata)\b|ينشر|تنشر|نشر\w*|يكتب|تكتب|تروي|يروي)",
        Options | RegexOptions.Singleline
    )]
    private static partial Regex Publishes();

    [GeneratedRegex(
        @"doi\.org|pubmed|ncbi|nih\.gov|who\.int|\.gov\b|\.edu\b|\.ac\.|europa\.eu|orcid\.org|creativecommons|wikipedia|clinicaltrials|"
            + @"zenodo|figshare|github\.(com|io)|springer|wiley|elsevier|bmj|cochrane|guideline|uptodate|medscape|nhs\.|mayoclinic|rarediseases|nejm|"
            + @"thelancet|nature\.com|plos|mdpi|radiopaedia|dermnet|orpha|omim",
        Options
    )]
    private static partial Regex Source();
}
