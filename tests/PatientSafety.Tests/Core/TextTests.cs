using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Tests.Core;

public sealed class TextTests
{
    [Fact]
    public void A_text_is_said_in_the_language_wanted()
    {
        var text = new Text("Hej", "Hello");
        Assert.Equal(("Hej", "Hello"), (text.In(Language.Swedish), text.In(Language.English)));
    }

    [Fact]
    public void A_text_without_English_is_said_in_Swedish_and_says_so()
    {
        var text = new Text("Hej");
        Assert.Equal("Hej", text.In(Language.English));
        Assert.Equal(Language.Swedish, text.Spoken(Language.English));
    }

    [Theory]
    [InlineData(0, 0, "plan.yaml")]
    [InlineData(12, 5, "plan.yaml:12:5")]
    public void A_place_is_written_as_editors_understand_it(int line, int column, string expected) =>
        Assert.Equal(expected, new SourceLocation("plan.yaml", line, column).ToString());

    [Fact]
    public void A_finding_has_the_remedy_of_its_kind_unless_it_has_its_own()
    {
        var kind = new FindingKind("XX1", Severity.Note, new("Titel", "Title"), new("Åtgärd", "Remedy"));
        Assert.Equal(kind.Remedy, kind.At(null, new("Här.", "Here.")).Remedy);
        Assert.Equal("Annat", kind.At(null, new("Här.", "Here."), new("Annat", "Other")).Remedy.Swedish);
    }
}
