using PatientSafety.Core.Regional;
using PatientSafety.Plugins.Importing.Drafting;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins.Importing;

/// <summary>A region's real document gives the activities that the shipped plan was written with by hand.</summary>
public sealed class HallandTests : IDisposable
{
    private readonly Imported import = new();

    public static TheoryData<string> Documents => new(
        Repository.At("tests", "PatientSafety.Tests", "Plugins", "Importing", "Documents", "halland.txt"),
        // The true document is not ours to ship; it is tried where it lies beside the repository.
        Path.GetFullPath(Repository.At("..", "shared", "seeds", "halland-plan-2026-2031.txt")));

    private static RegionalPlan Shipped => PlanFile.Read(File.ReadAllText(Repository.At("plugins", "Halland", "plan.yaml"))).Configuration!.Plans[0];

    public void Dispose() => import.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public void Halland_s_text_gives_all_eleven_activities_with_number_title_and_area(string path)
    {
        var draft = Draft(path);
        var (region, errors) = import.Read(draft);
        Assert.Empty(errors);
        var plan = Assert.Single(region!.Plans);
        Assert.Equal(
            Shipped.Activities.Select(activity => (activity.Id, activity.Number, activity.Title.Swedish, string.Join(',', activity.AreaIds()))),
            plan.Activities.Select(activity => (activity.Id, activity.Number, activity.Title.Swedish, string.Join(',', activity.AreaIds()))));
        Assert.Equal(Shipped.Period, plan.Period);
        Assert.Equal(Shipped.Follows, plan.Follows);
        Assert.Equal(Shipped.Title.Swedish, plan.Title.Swedish);
        Assert.Equal(Shipped.Adopted!.On, plan.Adopted!.On);
        Assert.Equal(Shipped.Provenance.Source!.Reference, plan.Provenance.Source!.Reference);
        Assert.Equal(("halland", "Region Halland"), (region.Region.Id, region.Region.Name));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_activity_says_on_which_line_it_stands(string path)
    {
        var draft = Draft(path);
        var lines = File.ReadAllLines(path);
        Assert.All(draft.Activities, activity =>
        {
            var line = int.Parse(activity.Found.Place.Swedish["rad ".Length..]);
            Assert.StartsWith($"{activity.Found.Number}. ", lines[line - 1].Trim(), StringComparison.Ordinal);
            Assert.NotNull(activity.Found.Rationale);
            Assert.EndsWith(".", activity.Found.Rationale, StringComparison.Ordinal);
            Assert.Empty(activity.Found.Doubts);
        });
        Assert.Empty(draft.LeftAside);
    }

    [Fact]
    public void What_was_guessed_of_the_plan_is_marked()
    {
        var draft = Draft((string)Documents.First());
        Assert.Equal(["region", "follows", "title", "adopted", "reference"], draft.Doubts.Select(doubt => doubt.Key));
        Assert.Equal(5, PlanText.Of(draft).Split('\n').Count(line => line.Contains("# ATT AVGÖRA", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_hyphen_that_belongs_to_the_word_stays()
    {
        var rationale = Draft((string)Documents.First()).Activities[7].Found.Rationale!;
        Assert.Contains("Safety I-perspektiv,", rationale, StringComparison.Ordinal);
    }

    private Draft Draft(string path)
    {
        Assert.SkipUnless(File.Exists(path), "The document is not here.");
        return import.Draft(File.ReadAllBytes(path), Path.GetFileName(path), new DraftRequest());
    }
}

file static class Placed
{
    public static IEnumerable<string> AreaIds(this Activity activity) => activity.Areas.Select(area => area.AreaId);
}
