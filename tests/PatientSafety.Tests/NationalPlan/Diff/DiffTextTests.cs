using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.Tests.Regions;
using PatientSafety.Tests.Snapshots;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan.Diff;

/// <summary>What people are shown of what differs.</summary>
public sealed class DiffTextTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_difference_with_something_of_everything_as_Markdown(string language) =>
        Snapshot.Match(DiffMarkdown.Of(EditionComparing.Of(Published, Reworked, Divided), language == "en" ? Language.English : Language.Swedish), language);

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_editions_of_2020_and_2025_as_Markdown(string language)
    {
        var plans = PlanFile.NationalPlans;
        Snapshot.Match(
            DiffMarkdown.Of(plans.Compare(plans.Find("agera-2020")!, plans.Find("agera-2025")!), language == "en" ? Language.English : Language.Swedish),
            language);
    }

    [Fact]
    public void Editions_that_say_the_same_differ_in_nothing() =>
        Assert.Equal("Ingenting skiljer plan-1 1.0.0 från plan-1 1.0.0.", DiffSummary.Of(EditionComparing.Of(Published, Published, null)).Swedish);

    [Fact]
    public void A_long_name_is_cut_between_characters_and_stands_on_one_line()
    {
        var name = new string('å', 56) + "💥\nund so weiter";
        var change = Assert.Single(EditionComparing.Of(Published, Published.With("a", area => area with { Name = new(name, "Words a") }), null).Changes);

        Assert.Contains(new string('å', 56) + " …", ChangeSentence.Of(change).Swedish, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', ChangeSentence.Of(change).Swedish);
    }

    private static Crosswalk Divided => Some.Crosswalk("plan-1", "plan-2", Some.Pair("a", "a"), Some.Pair("b", "b-left", SkosRelation.Narrow), Some.Pair("b", "b-right", SkosRelation.Narrow), Some.Pair("f", "g"));

    private static Edition Reworked => Next with
    {
        Title = new("Planen *ny*", "The plan *anew*"),
        Period = Some.Years(2030, 2034),
        Foundations = [Foundation("g"), Foundation("fresh")],
        FocusAreas =
        [
            FocusArea("b-left", 1, ["b-1"], []),
            FocusArea("a", 1, ["a-3", "a-1", "a-2"], []) with { Name = new("Text a och mer", "Words a and more"), Provenance = new() { Attestation = Attestation.CarriedForward } },
            FocusArea("b-right", 3, [], ["late"]),
        ],
    };
}
