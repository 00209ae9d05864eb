using Casebook.Files;

namespace Casebook.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void A_source_text_counts_lines_from_one() => Assert.Equal(new LinePosition(2, 1), new SourceText("a", "x\ny").PositionOf(2));
}
