using PatientSafety.Core.Regional;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.ChangeOver;

/// <summary>What a plan file looks like after a change, for everything that can happen to an area and every way a reference can be written.</summary>
public sealed class MergeRuleTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "same", "activities:\n  - { id: a1, title: Ett, areas: [samma] }", "[]" },
        { "rename", "activities:\n  - id: a1\n    title: Ett\n    areas: [ Ett smeknamn ]   # som vi säger\n    rationale: null", "[]" },
        { "split", "activities:\n  - id: a1\n    title: Ett\n    areas: [delas]\n", "- { activity: a1, areas: [del-a, Del B] }" },
        { "split-in-a-block", "activities:\n  - id: a1\n    title: Ett\n    areas:\n      - area: delas      # hela\n        source: { heading: Två }\n        note: Se också tre\n      - samma", "- { activity: a1, areas: [del-b, del-a, samma] }" },
        { "merge", "activities:\n  - id: a1\n    title: Ett\n    areas: [ihop-1, ihop-2]", "- { activity: a1, areas: [ihop] }" },
        { "removed", "activities:\n  - id: a1\n    title: Ett\n    areas: [bort]", "- { activity: a1, areas: [nytt] }" },
        { "no-pair", "activities:\n  - id: a1\n    title: Ett\n    areas: glomt", "- { activity: a1, areas: [samma] }" },
        { "inexact", "activities:\n  - id: a1\n    title: Ett\n    areas: [ { focusArea: Nästan, attested: false } ]", "- { activity: a1, areas: [nastan-ny] }" },
        { "another-kind", "activities:\n  - id: a1\n    title: Ett\n    areas:\n      - foundation: kultur\n        attestation: our-placement", "[]" },
        { "several-areas", "activities:\n  - id: a1\n    title: Ett\n    areas: [samma, delas, bort]", "- { activity: a1, areas: [samma, del-a] }" },
        { "one-leaves-a-block", "activities:\n  - id: a1\n    title: Ett\n    areas:\n      # först\n      - samma\n      # sedan\n      - bort   # utgår\n      - delas", "- { activity: a1, areas: [samma, del-a] }" },
        { "partial", "activities:\n  - { id: a1, title: Ett, areas: [samma] }\n  - { id: a2, title: Två, areas: [delas] }\n  - id: a3\n    title: Tre\n    areas:   # två\n      - area: delas\n        note: Kvar\n      - bort\n    number: 3\n  - id: a4\n    title: Fyra\n    areas: bort", "- { activity: a2, stays: true }\n- { activity: a3, stays: true }\n- { activity: a4, stays: true }" },
        { "in-scope-all", "prioritisation:\n  in-scope: all   # hela planen", "- { area: delas, becomes: [del-a, del-b] }\n- { area: ihop-1, becomes: [ihop] }\n- { area: ihop-2, drop: true, reason: Samma sak }\n- { area: bort, drop: true, reason: Utgår }\n- { area: nastan, becomes: [nastan-ny] }\n- { area: glomt, drop: true, reason: Okänt }\n- { area: tvilling-2, drop: true, reason: Samma sak }" },
        { "statements", "prioritisation:\n  prioritised:\n    - samma\n    - { focusArea: namnbyte, reason: Viktigt }\n    # den här utgår\n    - bort\n  not-prioritised: [ delas, { area: tvilling-1, reason: null } ]\n  in-scope: kultur", "- { area: bort, drop: true, reason: Finns inte längre }\n- { area: delas, becomes: [del-b] }" },
        { "nothing-is-left", "prioritisation:\n  prioritised:\n  - bort\n  not-prioritised: [glomt]", "- { area: bort, drop: true, reason: Utgår }\n- { area: glomt, drop: true, reason: Okänt }" },
        { "comments", "# Överst\nactivities:   # alla\n  # Före den första\n  - id: a1   # ett\n    title: \"Ett: med kolon\"\n    areas: # flera\n      # om samma\n      - samma # här\n\n  # Före den andra\n  - id: a2\n    title: >-\n      Två\n      rader\n    areas: [ samma,   # först\n             ledning ]\n# Sist", "[]" },
        { "changed-over-before", "activities:\n  - id: a1\n    title: Ett\n    areas: [ { area: samma, former: { edition: gamma, area: samma }, attestation: carried-forward } ]\n  - id: a2\n    title: Två\n    areas:\n      - area: samma\n        former:\n          edition: gamma\n          area: samma\n        attestation: attested", "[]" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_plan_file_is_changed_where_it_has_to_be_and_nowhere_else(string name, string lines, string choices)
    {
        using var ground = new Ground(Ground.Plan(lines));

        var outcome = ground.ChangeOver(choices);

        Assert.True(outcome.IsDone, string.Join('\n', outcome.Sentences.Select(sentence => sentence.Swedish).Concat(outcome.Findings.Select(finding => finding.ToString()))));
        Assert.Equal("beta", ground.Drafted().Follows);
        Assert.Equal("1.1.0", ground.Drafted().FollowsVersion);
        Snapshot.Match(File.ReadAllText(ground.DraftPlan), name);
    }

    [Fact]
    public void A_way_through_another_edition_is_shown_and_moves_what_is_the_same_all_along()
    {
        using var ground = new Ground(Ground.Plan("activities:\n  - { id: a1, title: Ett, areas: [ledning] }\n  - { id: a2, title: Två, areas: [delas] }"));

        var begun = ground.Begin("gamma");
        var reason = begun.Impact.Activities[0].References[0].Outlook.Reason;
        Assert.Contains("ledning (alfa) → ledning (beta) → ledning-gamma (gamma)", reason.Swedish, StringComparison.Ordinal);
        Assert.True(begun.Impact.Activities[1].NeedsChoice);

        Assert.True(ground.ChangeOver("- { activity: a2, areas: [delar] }", "gamma").IsDone);
        var activities = ground.Drafted().Activities;
        Assert.Equal("ledning-gamma", Assert.Single(activities[0].Areas).AreaId);
        Assert.Equal(new FormerArea("alfa", "delas"), Assert.Single(activities[1].Areas).Former);
    }

    [Fact]
    public void What_stays_can_move_later_and_each_step_can_be_taken_back()
    {
        using var ground = new Ground(Ground.Plan("activities:\n  - { id: a1, title: Ett, areas: [samma] }\n  - id: a2\n    title: Två\n    areas:\n      - area: delas\n        note: Kvar\n  - id: a3\n    areas: [bort]\n    title: Tre"));
        var first = Ground.Bytes(ground.PlanPath);
        Assert.True(ground.ChangeOver("- { activity: a2, stays: true }\n- { activity: a3, stays: true }").IsDone);
        var second = Ground.Bytes(ground.DraftPlan);
        Assert.Equal(["a2", "a3"], ground.Drafted().Activities.Where(activity => activity.Stays is not null).Select(activity => activity.Id));

        Assert.True(ground.ChangeOver("- { activity: a2, areas: [del-a, del-b] }\n- { activity: a3, stays: true }").IsDone);
        var moved = ground.Drafted().Activities[1];
        Assert.Null(moved.Stays);
        Assert.Equal(["del-a", "del-b"], moved.Areas.Select(area => area.AreaId));
        Assert.All(moved.Areas, area => Assert.Equal(new FormerArea("alfa", "delas"), area.Former));
        Assert.True(ground.ChangeOver("- { activity: a3, areas: [nytt] }").IsDone);
        Snapshot.Match(File.ReadAllText(ground.DraftPlan));

        Assert.True(ground.Back().IsDone);
        Assert.True(ground.Back().IsDone);
        Assert.Equal(second, Ground.Bytes(ground.DraftPlan));
        Assert.True(ground.Back().IsDone);
        Assert.Equal(first, Ground.Bytes(ground.DraftPlan));
        Assert.False(ground.Back().IsDone);
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public void Line_breaks_and_a_byte_order_mark_stay_as_they_are(string lineBreak, bool mark)
    {
        var plan = Ground.Plan("activities:\n  - id: a1\n    title: Ett\n    areas:\n      - area: delas\n        note: Se ”tre” 🙂\n  - id: a2\n    title: Två\n    areas: [bort]\nprioritisation:\n  in-scope:\n    - samma\n    - bort").Replace("\n", lineBreak, StringComparison.Ordinal);
        using var ground = new Ground((mark ? "\uFEFF" : string.Empty) + plan);
        var former = Ground.Bytes(ground.PlanPath);

        Assert.True(ground.ChangeOver("- { activity: a1, areas: [del-a, del-b] }\n- { activity: a2, stays: true }\n- { area: bort, drop: true, reason: Utgår }").IsDone);

        var text = Ground.Bytes(ground.DraftPlan);
        Assert.Equal(mark, text.StartsWith("ï»¿", StringComparison.Ordinal));
        Assert.Equal(lineBreak == "\r\n", !text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal));
        Assert.True(ground.Back().IsDone);
        Assert.Equal(former, Ground.Bytes(ground.DraftPlan));
    }
}
