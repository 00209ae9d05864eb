using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class M, serial numbers of devices, UDI and IMEI; a model or lot is shared by many. 45 CFR 164.514(b)(2)(i)(M).</summary>
internal sealed partial class DeviceNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            serial s sn udi imei device implant pacemaker seri série numéro número numero seriale serien seriennummer geräte gerätenummer الرقم رقم
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenDevice(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    [GeneratedRegex(
        $@"\G(?:serial(?: ?(?:number|numbers|no|nr|#))\.?|serial[:#] ?|serial(?= [A-Z]{{0,4}}\d{{4,}})|sn(?= [A-Z]{{0,4}}\d{{4,}})|s/n|"
            + $@"sn[:# ]\.? ?|udi(?:-di|-pi)?|imei|"
            + $@"(?:device|implant|pacemaker) "
            + $@"(?:id|identifier|number|no|serial)\.?|seri (?:no|numarası)|(?:numéro|n[°º]) de série(?: (?:du|de la|de l['’]) ?\w+)?|"
            + $@"número de s[eé]rie(?: \w+ \w+)?|numero (?:di serie|seriale)|serien-?(?:nummer|nr\.?)|geräte-?(?:nummer|nr\.?)|(?:الرقم "
            + $@"التسلسلي|رقم الجهاز))(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
