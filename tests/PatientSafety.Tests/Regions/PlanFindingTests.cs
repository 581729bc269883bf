using PatientSafety.Core.Findings;

namespace PatientSafety.Tests.Regions;

public sealed class PlanFindingTests
{
    /// <summary>A passage of the sound file, what stands there instead, the finding it gives and what stands on the line that the finding points at.</summary>
    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "areas: [Säker vård här och nu]", "areas: [saker-vard-har-o-nu]", "PS3002", "areas: [" },
        { "{ focusArea: \"Stärka analys, lärande och utveckling\" }", "{ foundation: \"Stärka analys, lärande och utveckling\" }", "PS3003", "Stärka analys" },
        { "follows: agera-2020", "follows: agera-2019", "PS3001", "follows:" },
        { "prioritised: [saker-vard-har-och-nu]", "prioritised: [saker-vard-har-och-nu, en-god-sakerhetskultur]", "PS3005", "in-scope:" },
        { "{ id: styrelsen, name: Regionstyrelsen, kind: political }", "{ id: styrelsen, name: A, kind: political }\n  - { id: styrelsen, name: B, kind: group }", "PS3006", "name: B" },
        { "recipients: [styrelsen]", "recipients: [styrelsn]", "PS3007", "recipients:" },
        { "level: klinik", "level: avdelning", "PS3008", "level: avd" },
        { "status: pagar", "status: pausad", "PS3009", "status: pausad" },
        { "name: Månadsrapport", "name: Månadsrapport\n    plan: plan-tva", "PS3010", "plan: plan-tva" },
        { "due: { after: period-end, days: 25 }", "due: { month: 2, day: 30 }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { after: period-end }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { after: plan-end, days: 25 }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { on: 2023-01-01 }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { day: 25, months: 1 }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { day: 25, on: 2023-01-01 }", "PS3012", "due:" },
        { "due: { after: period-end, days: 25 }", "due: { day: 32 }", "PS1015", "due:" },
        { "frequency: monthly", "frequency: named-weeks", "PS3014", "frequency:" },
        { "frequency: monthly", "frequency: named-months\n    months: []", "PS3014", "months:" },
        { "frequency: monthly", "frequency: monthly\n    weeks: [8]", "PS3014", "weeks:" },
        { "frequency: monthly", "frequency: named-months\n    months: [13, 3]", "PS1015", "months:" },
        { "frequency: monthly", "frequency: named-months\n    months: [mars, 3]", "PS1011", "months:" },
        { "frequency: monthly", "frequency: monthly\n    setOffBy: { indicator: hygien, under: 95 }", "PS3015", "setOffBy:" },
        { "frequency: monthly", "covers: plan-period\n    setOffBy: { indicator: hygien, under: 95 }", "PS3015", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { indicator: hygien, under: 95, over: 99 }", "PS3015", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { rule: PROV1, under: 95 }", "PS3015", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { rule: PROV1, indicator: hygien }", "PS3015", "setOffBy:" },
        { "frequency: monthly", "setOffBy: {}", "PS1010", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { indicator: hygien }", "PS1010", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { under: 95 }", "PS1010", "setOffBy:" },
        { "frequency: monthly", "setOffBy: { indicator: hygien, under: \"95,5\" }", "PS1011", "setOffBy:" },
        { "{ id: klinik, name: Klinik }", "{ id: klinik, name: Klinik, lead: {} }", "PS1010", "id: klinik" },
        { "{ id: klinik, name: Klinik }", "{ id: klinik, name: Klinik, lead: { days: -1 } }", "PS1015", "id: klinik" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: null", "PS3101", "- id: plan-ett" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 2021-01-01, to: 2025-12-31 }", "PS3102", "- id: plan-ett" },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 2023-12-31, to: 2021-01-01 }", "PS1016", "period: " },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: snart, to: 2023-12-31 }", "PS1012", "period: " },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 2021-02-30, to: 2023-12-31 }", "PS1012", "period: " },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: 2021", "PS1011", "period: " },
        { "period: { from: 2021-01-01, to: 2023-12-31 }", "period: { from: 0001-01-01, to: 2023-12-31 }", "PS1015", "period: " },
        { "areas: [Säker vård här och nu]", "areas: []", "PS3105", "- id: prov-1" },
        { "rationale: Följsamheten varierar.", "rationale: null", "PS3106", "- id: prov-1" },
        { "owner: styrelsen", "owner: null", "PS3107", "- id: prov-1" },
        { "timePlan: { from: 2021-02-01, to: 2022-01-31 }", "timePlan: null", "PS3108", "- id: prov-1" },
        { "timePlan: { from: 2021-02-01, to: 2022-01-31 }", "timePlan: { from: 2021-02-01, to: 2024-01-31 }", "PS3109", "- id: prov-1" },
        { "areas: [Säker vård här och nu]", "areas: [Ledning och styrning]", "PS3110", "  prioritised: [" },
        { "areas: [Säker vård här och nu]", "areas: [Säker vård här och nu, Öka riskmedvetenhet och beredskap]", "PS3111", "areas: [" },
        { "        - Öka riskmedvetenhet och beredskap\n", "", "PS3112", "- id: plan-ett" },
        { "due: { after: period-end, days: 25 }", "due: { after: period-end, days: -5 }", "PS3113", "due:" },
        { "level: klinik", "level: klinik\n    sections: [enheter, sent, enheter]", "PS3006", "sections:" },
        { "level: klinik", "level: klinik\n    texts: [{ id: metod, heading: Metod, text: A, after: enheter, insteadOf: sent }]", "PS1017", "insteadOf:" },
        { "level: klinik", "level: klinik\n    texts:\n      - { id: metod, heading: Metod, text: A, insteadOf: sent }\n      - { id: mer, heading: Mer, text: B, insteadOf: sent }", "PS1017", "id: mer" },
        { "level: klinik", "level: klinik\n    texts:\n      - { id: metod, heading: Metod, text: A }\n      - { id: metod, heading: Mer, text: B }", "PS3006", "heading: Mer" },
        { "level: klinik", $"level: klinik\n    texts: [{{ id: metod, heading: Metod, text: {new string('a', 50_001)} }}]", "PS3018", "texts:" },
        { "level: klinik", "level: klinik\n    texts: [{ id: metod, heading: Metod }]", "PS1010", "texts:" },
        { "level: klinik", "level: klinik\n    texts: [{ id: metod, heading: Metod, text: A, instead-of: sent }]", "PS1009", "texts:" },
        { "bodies:", "look: { colour: \"#f5a800\" }\nbodies:", "PS3017", "look:" },
        { "bodies:", "look: { colour: blå }\nbodies:", "PS1011", "look:" },
        { "bodies:", "look:\n  colour: #005eb8\nbodies:", "PS1010", "colour:" },
        { "bodies:", "look: { logo: ../logo.svg }\nbodies:", "PS1011", "look:" },
        { "bodies:", "look: { logo: logo.gif }\nbodies:", "PS1011", "look:" },
        { "title: En plan", "titel: En plan", "PS1009", "titel:" },
        { "title: En plan", "titel: En plan", "PS1010", "- id: plan-ett" },
        { "id: prov-1", "id: Prov 1", "PS1014", "- id: Prov 1" },
        { "core: ongoing", "core: igång", "PS1013", "igång" },
        { "number: 1", "number: ett", "PS1011", "number:" },
        { "title: En plan", "title: En plan\n    title: En till", "PS1008", "title: En till" },
    };

    [Fact]
    public void A_sound_file_gives_no_finding() => Assert.Empty(PlanFile.Findings(PlanFile.Sound));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_gives_its_finding_at_its_place(string passage, string instead, string id, string at)
    {
        var text = PlanFile.With(passage, instead);

        var finding = Assert.Single(PlanFile.Findings(text), finding => finding.Id == id);
        Assert.Equal("plan.yaml", finding.Location?.File);
        Assert.Contains(at, text.Split('\n')[finding.Location!.Line - 1], StringComparison.Ordinal);
        Assert.True(finding.Location.Column > 0);
    }

    [Theory]
    [InlineData("level: region", 25, true)]
    [InlineData("level: region", 24, false)]
    [InlineData("level: klinik", 25, false)]
    public void A_level_that_has_to_be_done_before_the_period_ends_gives_a_finding(string drawnUpAt, int days, bool expected)
    {
        var text = PlanFile.With("{ id: klinik, name: Klinik }", $"{{ id: klinik, name: Klinik, lead: {{ days: {days} }} }}")
            .Replace("level: klinik", drawnUpAt, StringComparison.Ordinal);

        Assert.Equal(expected ? ["PS3016"] : [], PlanFile.Findings(text).Select(finding => finding.Id));
    }

    [Fact]
    public void A_report_that_a_threshold_sets_off_is_due_after_its_period() => Assert.Equal(
        "PS3113",
        Assert.Single(PlanFile.Findings(PlanFile.With("frequency: monthly", "setOffBy: { indicator: hygien, under: 95 }").Replace("days: 25", "days: -1", StringComparison.Ordinal))).Id);

    [Fact]
    public void A_near_miss_is_answered_with_what_was_meant()
    {
        var finding = Assert.Single(PlanFile.Findings(PlanFile.With("areas: [Säker vård här och nu]", "areas: [Säker vård här å nu]")), finding => finding.Id == "PS3002");

        Assert.Contains("Menade du ”Säker vård här och nu”", finding.Remedy.Swedish, StringComparison.Ordinal);
        Assert.Contains("Did you mean", finding.Remedy.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_key_that_was_meant()
    {
        var finding = Assert.Single(PlanFile.Findings(PlanFile.With("rationale:", "rational:")), finding => finding.Id == "PS1009");

        Assert.Contains("rationale", finding.Remedy.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_file_are_found_at_once()
    {
        var text = PlanFile.With("status: pagar", "status: pausad")
            .Replace("follows: agera-2020", "follows: agera-2019", StringComparison.Ordinal)
            .Replace("recipients: [styrelsen]", "recipients: [ingen]", StringComparison.Ordinal);

        Assert.Equal(["PS3001", "PS3007", "PS3009"], PlanFile.Findings(text).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_activities_with_one_number_give_one_finding()
    {
        var text = PlanFile.With("reporting:", """
                  - { id: prov-2, number: 1, title: En till, areas: [Säker vård här och nu], rationale: Skäl, owner: styrelsen, timePlan: { from: 2021-01-01, to: 2021-12-31 } }
            reporting:
            """);

        Assert.Equal("PS3104", Assert.Single(PlanFile.Findings(text)).Id);
    }

    [Fact]
    public void Two_plans_that_hold_at_the_same_time_give_a_finding_at_the_later_one()
    {
        var text = PlanFile.With("reporting:", """
              - id: plan-tva
                title: En andra plan
                follows: agera-2020@1.0.0
                period: { from: 2023-12-31, to: 2024-12-31 }
                prioritisation: { in-scope: all }
            reporting:
            """);

        var finding = Assert.Single(PlanFile.Findings(text));
        Assert.Equal("PS3103", finding.Id);
        Assert.Contains("- id: plan-tva", text.Split('\n')[finding.Location!.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_would_run_a_script_is_refused() =>
        Assert.Contains(PlanFile.Findings(PlanFile.With("title: En plan", "title: En plan\n    source: { url: \"javascript:alert(1)\" }")), finding => finding.Id == "PS1011");
}
