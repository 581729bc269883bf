using System.Reflection;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core.Findings;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>Everything that can be wrong with a choices file, and that it is said where it is.</summary>
public sealed class ChoiceFindingTests
{
    private const string Plan = "prioritisation:\n  prioritised: [samma, tvilling-1, tvilling-2]\nactivities:\n  - { id: a1, title: Ett, areas: [samma] }\n  - { id: a2, title: Två, areas: [delas, samma] }\n  - { id: a3, title: Tre, areas: [] }\n  - { id: a4, title: Fyra, areas: [], stays: { edition: beta, areas: [nytt] } }";

    private const string Sound = """
        region: provlanet
        plan: plan-ett
        from: alfa
        to: beta
        by: Anna
        why: Beslut i ledningsgruppen
        choices:
          - { activity: a2, areas: [del-a, samma] }
          - { area: tvilling-2, drop: true, reason: Samma sak }
        """;

    public static TheoryData<string, string, string, int> Mistakes => new()
    {
        { "PS5001", "region: provlanet", "region: halland", 1 },
        { "PS5002", "plan: plan-ett", "plan: plan-tva", 2 },
        { "PS5003", "from: alfa", "from: gamma", 3 },
        { "PS5003", "to: beta", "to: gamma", 4 },
        { "PS1010", "by: Anna", "by: null", 1 },
        { "PS5004", "activity: a2,", "activity: a22,", 8 },
        { "PS5005", "  - { area:", "  - { activity: a2, stays: true }\n  - { area:", 9 },
        { "PS5006", "areas: [del-a,", "areas: [del-q,", 8 },
        { "PS5007", "areas: [del-a,", "areas: [del-a, nytt,", 8 },
        { "PS5008", "area: tvilling-2", "area: kultur", 9 },
        { "PS5009", "  - { area:", "  - { area: tvilling-2, drop: true, reason: X }\n  - { area:", 10 },
        { "PS5010", "  - { activity: a2, areas: [del-a, samma] }\n", "", 0 },
        { "PS5011", "  - { area:", "  - { activity: a1, areas: [samma] }\n  - { area:", 9 },
        { "PS5012", "areas: [del-a, samma]", "areas: [del-a]", 8 },
        { "PS5013", "areas: [del-a, samma]", "areas: []", 8 },
        { "PS5013", "areas: [del-a, samma]", "areas: [samma], stays: true", 8 },
        { "PS5013", "area: tvilling-2, drop: true", "activity: a1, drop: true", 9 },
        { "PS5014", ", reason: Samma sak", "", 9 },
        { "PS5015", "drop: true, reason: Samma sak", "becomes: [tvilling]", 9 },
        { "PS5016", "  - { area:", "  - { activity: a3, areas: [samma] }\n  - { area:", 9 },
        { "PS5017", "areas: [del-a, samma]", "areas: [del-a, samma, del-a]", 8 },
        { "PS5018", "  - { area:", "  - { activity: a4, stays: true }\n  - { area:", 9 },
        { "PS1009", "why:", "varfor:", 6 },
    };

    [Fact]
    public void A_sound_file_has_no_findings()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.Empty(ground.Findings(Sound));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_where_it_is(string id, string passage, string instead, int line)
    {
        using var ground = new Ground(Ground.Plan(Plan));
        Assert.Contains(passage, Sound, StringComparison.Ordinal);

        var finding = Assert.Single(ground.Findings(Sound.Replace(passage, instead, StringComparison.Ordinal)), finding => finding.Id == id);

        Assert.Equal("choices.yaml", finding.Location!.File);
        Assert.Equal(line, finding.Location.Line);
        Assert.False(Directory.Exists(ground.Draft));
    }

    [Fact]
    public void Every_kind_of_finding_is_provoked_here()
    {
        var kinds = typeof(ChoiceFindings).GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(property => ((FindingKind)property.GetValue(null)!).Id);
        var provoked = Mistakes.Select(mistake => mistake.Data.Item1).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(kinds, kind => !provoked.Contains(kind));
    }

    [Fact]
    public void The_template_names_what_needs_a_choice_and_can_be_filled_in()
    {
        using var ground = new Ground(Ground.Plan(Plan));
        var template = ChoicesTemplate.Of(ChangePlanning.Of(ground.Begin().Impact, Choices.None), text => text.Swedish);
        Snapshots.Snapshot.Match(template);

        var filled = template
            .Replace("by:", "by: Anna", StringComparison.Ordinal)
            .Replace("activity: a2, areas: []", "activity: a2, areas: [del-b, samma]", StringComparison.Ordinal)
            .Replace("area: tvilling-2, becomes: []", "area: tvilling-2, becomes: [nytt]", StringComparison.Ordinal);
        Assert.DoesNotContain(ground.Findings(filled), finding => finding.Severity == Severity.Error);
    }
}
