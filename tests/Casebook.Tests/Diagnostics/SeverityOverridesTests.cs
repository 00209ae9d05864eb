using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Tests.Diagnostics;

public sealed class SeverityOverridesTests
{
    [Fact]
    public void A_code_gets_its_wanted_severity_or_is_switched_off()
    {
        ImmutableArray<Diagnostic> problems = [Made("CB901"), Made("CB902"), Made("CB903")];
        var wanted = ImmutableDictionary<string, Severity?>.Empty.Add("CB902", Severity.Error).Add("CB903", null);
        Assert.Equal([("CB901", Severity.Warning), ("CB902", Severity.Error)], SeverityOverrides.Apply(problems, wanted).Select(p => (p.Code, p.Severity)));
    }

    private static Diagnostic Made(string code) => new(new(code, Severity.Warning, "Made up"), Severity.Warning, "x", null);
}
