using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Planning;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Plugins;

/// <summary>What a new version of a plugin does to its region, told from pairs of plan files.</summary>
public sealed class PlannedChangesTests
{
    private const string More = """
        activities:
              - id: prov-2
                number: 2
                title: Lär av händelser
                areas: [Säker vård här och nu]
                rationale: Det händer igen.
                owner: styrelsen
                timePlan: { from: 2021-02-01, to: 2022-01-31 }
                status: pagar
        """;

    public static TheoryData<string, string, string, string> Pairs => new()
    {
        { "number: 1", "number: 7", "ActivityRenumbered prov-1", "får nummer 7" },
        { "title: Mät", "title: Räkna", "ActivityRenamed prov-1", "får namnet ”Räkna" },
        { "areas: [Säker vård här och nu]", "areas: [adekvat-kunskap-och-kompetens]", "ActivityMoved prov-1", "flyttas från ”Säker vård här och nu” till ”Adekvat kunskap" },
        { "level: klinik", "level: klinik\n    sections: [enheter]", "ReportChanged manadsrapport", "”Månadsrapport” får andra egna avsnitt" },
        { "bodies:", "look: { colour: \"#005eb8\" }\nbodies:", "ReportChanged look", "en annan färg eller logotyp" },
        { "rationale: Följsamheten varierar.", "rationale: Annat.", "ActivityChanged prov-1", "ändras i motivering." },
        { "to: 2022-01-31", "to: 2022-03-31", "ActivityChanged prov-1", "ändras i tidplan." },
        { "activities:", More, "ActivityAdded prov-2", "Aktivitet 2 ”Lär av händelser” kommer till." },
        { "id: prov-1", "id: prov-9", "ActivityAdded prov-9,ActivityRemoved prov-1", "försvinner." },
        { "follows: agera-2020@1.0.0", "follows: agera-2025@1.0.0", "EditionChanged plan-ett", "följer agera-2025 i stället för agera-2020." },
        { "title: En plan", "title: En annan plan", "PlanChanged plan-ett", "från ”En plan” till ”En annan plan”" },
        { "to: 2023-12-31", "to: 2024-12-31", "PlanChanged plan-ett", "period" },
        { "id: plan-ett", "id: plan-tva", "PlanAdded plan-tva,PlanRemoved plan-ett,ActivityAdded prov-1", "försvinner med 1 aktivitet." },
        { "days: 25", "days: 10", "ReportChanged manadsrapport", "Ändrad rapport: nivån Klinik: Månadsrapport" },
        { "frequency: monthly", "frequency: quarterly", "ReportChanged manadsrapport", "Förut: " },
        { "id: manadsrapport", "id: annan", "ReportAdded annan,ReportRemoved manadsrapport", "begärs inte längre" },
        { "recipients: [styrelsen]", "recipients: []", "ReportChanged manadsrapport", "Ändrad rapport" },
        { "frequency: monthly", "frequency: named-months\n    months: [3, 9]", "ReportChanged manadsrapport", "Månadsrapport, efter mars och september, senast" },
        { "frequency: monthly", "setOffBy: { indicator: hygien, over: 3 }", "ReportChanged manadsrapport", "Månadsrapport, när ”hygien” är över 3, senast" },
        { "name: Klinik }", "name: Klinik, lead: { days: 7 } }", "ReportChanged klinik", "Nivån Klinik: klar 7 dagar före nivån ovanför. Förut: hur långt före nivån ovanför är inte angivet." },
        { "name: Klinik", "name: Enhet", "ReportChanged manadsrapport,WordAdded klinik", "Nivån ”Klinik” heter nu ”Enhet”." },
        { "  - { id: pagar, name: Pågår, core: ongoing }", "  - { id: pagar, name: Pågår, core: ongoing }\n  - { id: klar, name: Klar, core: completed }", "WordAdded klar", "Statusordet ”Klar” kommer till." },
        { "reason: Görs i en annan plan", "reason: Av annat skäl", "", "" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_change_is_told_and_nothing_else(string passage, string instead, string kinds, string sentence)
    {
        var changes = Between(Plugin(PlanFile.Sound), Plugin(PlanFile.With(passage, instead)));
        Assert.Equal(kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), changes.Select(change => $"{change.Kind} {change.Subject}").Distinct(StringComparer.Ordinal).Where(change => !change.StartsWith("StandingChanged", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(sentence.Length == 0 || changes.Any(change => change.Sentence.Swedish.Contains(sentence, StringComparison.Ordinal)), string.Join('\n', changes.Select(change => change.Sentence.Swedish)));
        Assert.All(changes, change => Assert.False(string.IsNullOrWhiteSpace(change.Sentence.English)));
        Assert.Equal(changes.Select(change => change.Kind).Order(), changes.Select(change => change.Kind));
    }

    [Fact]
    public void An_area_that_gets_another_standing_is_told()
    {
        var change = Assert.Single(Between(Plugin(PlanFile.Sound), Plugin(PlanFile.With("in-scope: [engagerad-ledning-och-tydlig-styrning,", "in-scope: ["))));
        Assert.Equal((PlannedChangeKind.StandingChanged, "engagerad-ledning-och-tydlig-styrning"), (change.Kind, change.Subject));
    }

    [Fact]
    public void A_region_that_is_new_has_its_plan_and_activities_and_reports_added()
    {
        var changes = Between(null, Plugin(PlanFile.Sound));
        Assert.Equal([PlannedChangeKind.PlanAdded, PlannedChangeKind.ActivityAdded, PlannedChangeKind.ReportAdded], changes.Select(change => change.Kind));
    }

    [Fact]
    public void Nothing_changes_between_a_plan_and_itself()
    {
        string[] plans = [PlanFile.Sound, .. Directory.EnumerateFiles(Repository.At("plugins"), "plan.yaml", SearchOption.AllDirectories).Select(File.ReadAllText)];
        Assert.Equal(3, plans.Length);
        Assert.All(plans, plan => Assert.Empty(Between(Plugin(plan), Plugin(plan))));
        Assert.All(
            Pairs.Select(pair => Plugin(PlanFile.With(pair.Data.Item1, pair.Data.Item2))),
            plugin => Assert.Empty(Between(plugin, Plugin(PlanFile.Sound) with { Configuration = plugin.Configuration })));
    }

    [Fact]
    public void Rules_that_come_and_go_are_told_and_so_is_that_there_is_code()
    {
        var rule = new FindingKind("PROV1", Severity.Warning, new Text("En regel", "A rule"), new Text("Rätta.", "Mend."));
        var (without, with) = (Plugin(PlanFile.Sound), Plugin(PlanFile.Sound) with { Rules = [rule], HasCode = true });
        Assert.Equal(["PROV1", "provlanet"], Between(without, with).Select(change => change.Subject));
        Assert.Equal(["Regeln PROV1 försvinner.", "Insticket har inte längre någon kod."], Between(with, without).Select(change => change.Sentence.Swedish));
    }

    [Fact]
    public void Sections_of_reports_that_come_and_go_are_told()
    {
        var (without, with) = (Plugin(PlanFile.Sound), Plugin(PlanFile.Sound) with { Sections = [new("lage", new Text("Läget", "How it is"), [])] });
        Assert.Equal("Det egna avsnittet ”Läget” kommer till i rapporterna.", Assert.Single(Between(without, with)).Sentence.Swedish);
        Assert.Equal("The region’s own section “How it is” goes from the reports.", Assert.Single(Between(with, without)).Sentence.English);
        Assert.Empty(Between(with, with));
    }

    [Fact]
    public void What_people_have_written_about_an_activity_that_goes_or_is_renamed_is_told_and_kept()
    {
        RegionRecord[] records = [new(new("Två utkast", "Two drafts"), new("I databasen.", "In the database."), "prov-1"), new(new("Annat", "Other"), new("Där.", "There."), "prov-8")];
        foreach (var (passage, instead) in new[] { ("id: prov-1", "id: prov-9"), ("title: Mät", "title: Räkna") })
        {
            var touched = Assert.Single(Between(Plugin(PlanFile.Sound), Plugin(PlanFile.With(passage, instead)), records), change => change.Kind == PlannedChangeKind.RecordTouched);
            Assert.Contains("Två utkast", touched.Sentence.Swedish, StringComparison.Ordinal);
            Assert.Contains("kept", touched.Sentence.English, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Between(Plugin(PlanFile.Sound), Plugin(PlanFile.With("days: 25", "days: 10")), records), change => change.Kind == PlannedChangeKind.RecordTouched);
    }

    private static IReadOnlyList<PlannedChange> Between(InstalledPlugin? before, InstalledPlugin after, params RegionRecord[] records) =>
        new PlannedChanges(PlanFile.NationalPlans).Between(before, after, records);

    private static InstalledPlugin Plugin(string plan) => new()
    {
        Id = "provlanet",
        Folder = "provlanet",
        Origin = PluginOrigin.Installed,
        Status = PluginStatus.Active,
        Reason = new Text("Prov", "Test"),
        Configuration = PlanFile.Read(plan).Configuration ?? throw new InvalidOperationException("The plan cannot be read."),
    };
}
