using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.Platform;

public sealed class SuggestionTests
{
    private static readonly string[] Regions = ["halland", "jamtland-harjedalen", "vastra-gotaland"];

    [Fact]
    public void The_nearest_is_suggested() =>
        Assert.Equal(new Text("Menade du ”halland”?", "Did you mean “halland”?"), Suggestion.Remedy("hallnad", Regions));

    [Fact]
    public void Case_and_space_around_do_not_matter() =>
        Assert.Equal(["halland"], Suggestion.Nearest(" Halland ", Regions));

    [Fact]
    public void Where_nothing_is_near_a_short_list_is_shown_whole() => Assert.Equal(
        new Text("Det som finns är ”halland”, ”jamtland-harjedalen” och ”vastra-gotaland”.", "What there is: “halland”, “jamtland-harjedalen” and “vastra-gotaland”."),
        Suggestion.Remedy("xyz", Regions));

    [Fact]
    public void Where_nothing_is_near_a_long_list_is_not_shown() => Assert.Equal(
        new Text("Kontrollera stavningen.", "Check the spelling."),
        Suggestion.Remedy("!", [.. Enumerable.Range(100, 30).Select(number => $"{number}")]));

    [Fact]
    public void Where_there_is_nothing_that_is_said() =>
        Assert.Equal("Här finns inget att välja på.", Suggestion.Remedy("halland", []).Swedish);

    [Fact]
    public void Three_at_most_are_suggested_in_a_fixed_order() =>
        Assert.Equal(["plan-1", "plan-2", "plan-3"], Suggestion.Nearest("plan-", ["plan-4", "plan-2", "plan-3", "plan-1"]));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("ååå💥")]
    public void Whatever_was_written_there_is_an_answer(string written) => Assert.NotNull(Suggestion.Remedy(written, Regions));
}
