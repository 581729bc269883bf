using System.Text.Json;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Regions.InReports;
using PatientSafety.Regions.Reading;
using PatientSafety.Tests.Comparison;

namespace PatientSafety.Tests.Regions.InReports;

public sealed class PlanPartTests
{
    private const string Hostile = "<script>alert('å')</script> **fet** | =1+1";

    private static readonly IRegionPart[] Parts =
    [
        new PlanFactsPart(PlanFile.NationalPlans),
        new PlanChallengePart(),
        new PlanMeasuresPart(),
        new PlanArrangementsPart(),
        new PlanOrganisationPart(),
        new PlanReportingPart(),
        new OwnRulesPart(new GivenRegions(GivenReport.Halland, GivenReport.Jamtland)),
        new PlanProposalPart(),
        new PlanDistributionPart(),
    ];

    [Theory]
    [InlineData("Halland", Language.Swedish)]
    [InlineData("Halland", Language.English)]
    [InlineData("JamtlandHarjedalen", Language.Swedish)]
    [InlineData("JamtlandHarjedalen", Language.English)]
    public async Task Every_part_writes_the_same_twice_and_traces_its_numbers(string region, Language language)
    {
        var configuration = GivenReport.Shipped(region);
        foreach (var part in Parts)
        {
            Assert.Equal(Json(await part.WriteAsync(GivenReport.Of(configuration, language))), Json(await part.WriteAsync(GivenReport.Of(configuration, language))));
            var report = GivenReport.Of(configuration, language);
            foreach (var area in report.Edition!.Areas)
            {
                await part.WriteAsync(report, area);
            }
        }
    }

    [Fact]
    public void A_number_with_nothing_behind_it_is_found() => Assert.ThrowsAny<Exception>(() => Written.AssertTraced(new Run("12")));

    [Fact]
    public async Task Facts_tell_what_is_known_of_a_decision_from_what_is_not()
    {
        var halland = Facts(await Parts[0].WriteAsync(GivenReport.Of(GivenReport.Halland)));
        var blocks = await Parts[0].WriteAsync(GivenReport.Of(GivenReport.Jamtland));
        var jamtland = Facts(blocks);

        Assert.Equal(("Säkrare vård tillsammans", "2026–2031", "25 februari 2026", "Hälso- och sjukvårdsdirektören", "RS251520"), (halland["Namn"], halland["Period"], halland["Beslutsdag"], halland["Beslutad av"], halland["Diarienummer"]));
        Assert.Contains("(agera-2025, version 1.0.0, preliminär)", halland["Följer utgåvan"], StringComparison.Ordinal);
        Assert.Equal(("Föreslagen för beslut", "Källan anger inte", "Källan anger inte", "Regiondirektören"), (jamtland["Beslut"], jamtland["Beslutsdag"], jamtland["Beslutad av"], jamtland["Föreslagen av"]));
        Assert.Contains("innehåller inte hela planen", Assert.Single(blocks.Of(RemarkKind.Missing)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_says_its_source_and_leads_to_the_plan()
    {
        var vision = Assert.Single((await Parts[0].WriteAsync(GivenReport.Of(GivenReport.Jamtland))).OfType<Grid>().Single().Rows, row => row[0].Text() == "Regionens vision");

        var behind = Assert.Single(vision[1].Runs).Behind!;
        Assert.Equal("regions/jamtland-harjedalen/regional-handlingsplan-2022-2024#facts", behind.Address);
        Assert.EndsWith("Källa: Tjänsteskrivelse, Regional handlingsplan för ökad patientsäkerhet 2022-2024, Ärendebeskrivning, stycke 3. Belagd.", behind.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_we_set_aside_says_so_and_gives_no_reason()
    {
        var report = GivenReport.Of(GivenReport.Halland);
        var blocks = await Parts[1].WriteAsync(report, report.Edition!.Find("saker-vard-har-och-nu"));

        Assert.Equal("Inte prioriterat. Planen väljer att inte prioritera området. Källan anger inget skäl.", blocks.OfType<Paragraph>().Single().Runs.Text());
        Assert.Contains(blocks.Of(RemarkKind.Unconfirmed), words => words.StartsWith("Hur planen förhåller sig till ”Säker vård här och nu” är inte belagt i källan (vår placering). Källan säger", StringComparison.Ordinal));
        Assert.Contains(blocks.Of(RemarkKind.Unconfirmed), words => words.StartsWith("Inte bekräftat i utgåvan agera-2025: ”Säker vård här och nu”", StringComparison.Ordinal));
        Assert.Empty(blocks.OfType<Bullets>());
    }

    [Fact]
    public async Task Activities_without_a_time_plan_are_missed_once_for_each_section()
    {
        var report = GivenReport.Of(GivenReport.Halland);
        var all = await Parts[2].WriteAsync(report);
        var one = await Parts[2].WriteAsync(report, report.Edition!.Find("oka-kunskap-om-intraffade-vardskador"));

        Assert.Equal(11, all.OfType<Grid>().Single().Rows.Length);
        Assert.StartsWith("11 av 11 aktiviteter saknar tidplan. Enligt", Assert.Single(all.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.StartsWith("2 av 2 aktiviteter saknar tidplan. Enligt patientsäkerhetslagen 3 kap. 2 §", Assert.Single(one.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.Equal("Planen har inga aktiviteter i området.", (await Parts[2].WriteAsync(report, report.Edition.Find("saker-vard-har-och-nu"))).OfType<Paragraph>().Single().Runs.Text());
    }

    [Fact]
    public async Task Which_activities_lack_a_time_plan_is_told_where_others_have_one()
    {
        var plan = Some.Plan(follows: "agera-2020", activities:
        [
            Some.Activity("t-1", "Ett", ["saker-vard-har-och-nu"], number: 1),
            Some.Activity("t-2", "Två", ["saker-vard-har-och-nu"]),
            Some.Activity("t-3", "Tre", ["saker-vard-har-och-nu"]) with { TimePlan = Some.Years(2021, 2022) },
        ]);

        Assert.StartsWith("2 av 3 aktiviteter saknar tidplan: nr 1, Två. Enligt", Assert.Single((await Parts[2].WriteAsync(GivenReport.Of(Some.Configuration(plans: plan)))).Of(RemarkKind.Missing)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_have_placed_is_told_from_what_the_source_places()
    {
        var report = GivenReport.Of(GivenReport.Jamtland, Language.English);
        var placed = Assert.Single((await Parts[2].WriteAsync(report, report.Edition!.Find("starka-analys-larande-och-utveckling"))).Of(RemarkKind.Unconfirmed));

        Assert.Equal("2 of 2 activities have been placed by us; the source gives no area for them.", placed);
    }

    [Fact]
    public async Task The_responsibility_and_the_rules_say_what_is_not_known()
    {
        var report = GivenReport.Of(GivenReport.Jamtland);
        var bodies = (await Parts[4].WriteAsync(report)).OfType<Grid>().Single().Rows.ToDictionary(row => row[0].Text(), row => row[2].Text(), StringComparer.Ordinal);
        var rules = await Parts[5].WriteAsync(report);

        Assert.Contains("ansvarar för 1 aktivitet; upprättar ”Regionövergripande analys”", bodies["Lokal samverkansgrupp (LSG) patientsäkerhet"], StringComparison.Ordinal);
        Assert.Equal("beslutar om ”Förslag till beslut om åtgärder”", bodies["Berörda styrelser"].Split("; ")[^1]);
        Assert.Equal(5, rules.OfType<Grid>().Single().Rows.Length);
        Assert.Contains("hur ofta: ”Uppföljning till regionledningen och politiken”", Assert.Single(rules.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.Equal("Inte belagt i källan: dagen för ”Årsbokslut”.", Assert.Single(rules.Of(RemarkKind.Unconfirmed)));
    }

    [Fact]
    public async Task A_proposal_names_who_decides_and_says_where_that_comes_from()
    {
        var jamtland = await Parts[7].WriteAsync(GivenReport.Of(GivenReport.Jamtland));
        var halland = await Parts[7].WriteAsync(GivenReport.Of(GivenReport.Halland));

        Assert.Equal("Föreslås av: Regiondirektören. Beslutas av: Berörda styrelser. Förslaget är", jamtland.OfType<Paragraph>().Single().Runs.Text());
        Assert.Equal("att anta Regional handlingsplan för ökad patientsäkerhet 2022-2024 för perioden 2022–2024", jamtland.OfType<Bullets>().Single().Items[0].Text());
        Assert.Equal("att utdrag skickas till Hälso- och sjukvårdsdirektören, Patientsäkerhetssamordnaren", jamtland.OfType<Bullets>().Single().Items[^1].Text());
        Assert.Equal(2, jamtland.Of(RemarkKind.Unconfirmed).Length);
        Assert.Equal("Planen är redan beslutad 25 februari 2026.", Assert.Single(halland.Of(RemarkKind.Note)));
        Assert.Equal("Källan säger inte vem som ska få utdrag.", Assert.Single((await Parts[8].WriteAsync(GivenReport.Of(GivenReport.Halland))).Of(RemarkKind.Missing)));
    }

    [Fact]
    public async Task The_own_rules_of_a_really_built_plugin_stand_in_the_report()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "plugins", "Halland")))
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }

        var plan = folder.At(ConfigurationReader.FileName);
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("status: null", "status: pagar", StringComparison.Ordinal));
        var plugin = PlanFile.Inspect(folder.Path);
        Assert.Equal(PluginStatus.Active, plugin.Status);
        var blocks = await new OwnRulesPart(new GivenRegions(plugin.Configuration!) { Plugins = [plugin] }).WriteAsync(GivenReport.Of(plugin.Configuration!));

        Assert.StartsWith("En pågående aktivitet saknar ett färdigt genomförandeprojekt: 11 fynd.", Assert.Single(blocks.Of(RemarkKind.Missing)), StringComparison.Ordinal);
        Assert.Equal(11, blocks.OfType<Bullets>().Single().Items.Length);
        Assert.Equal(11, plugin.Findings.Count(finding => finding.Severity == Severity.Warning && finding.Id == "HALLAND1"));
    }

    [Fact]
    public async Task A_plan_that_says_nothing_gives_sentences_about_it_and_no_empty_tables()
    {
        var bare = Some.Configuration(plans: Some.Plan() with { Adopted = null });
        foreach (var part in Parts)
        {
            Assert.All((await part.WriteAsync(GivenReport.Of(bare))).OfType<Grid>(), grid => Assert.NotEmpty(grid.Rows));
        }

        Assert.Equal("Källan säger ingenting om förvaltning av planen, nedbrytning, uppföljning av aktiviteter och revidering.", Assert.Single((await Parts[3].WriteAsync(GivenReport.Of(bare))).Of(RemarkKind.Missing)));
        Assert.Contains("edition-1 finns inte här", Assert.Single((await Parts[1].WriteAsync(GivenReport.Of(bare))).Of(RemarkKind.Missing)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_titles_stays_words()
    {
        var plan = Some.Plan(title: Hostile, follows: "agera-2020", activities: [Some.Activity("h-1", Hostile, ["saker-vard-har-och-nu"], Hostile)]);
        var report = GivenReport.Of(Some.Configuration(plans: plan));

        Assert.Contains(Written.Runs(await Parts[0].WriteAsync(report)), run => run.Text == Hostile);
        Assert.Contains(Written.Runs(await Parts[1].WriteAsync(report)), run => run.Text == Hostile);
        Assert.Contains(Written.Runs(await Parts[2].WriteAsync(report)), run => run.Text == Hostile);
    }

    [Theory]
    [InlineData(Language.Swedish, "2 av 21 regioner har en plan i den här installationen. Rapporten omfattar 1 av dem.", "Föreslagen för beslut", "Nej")]
    [InlineData(Language.English, "2 of 21 regions have a plan in this installation. The report takes in 1 of them.", "Proposed for decision", "No")]
    public async Task The_overview_counts_what_is_here_and_says_nothing_of_the_others(Language language, string coverage, string decision, string whole)
    {
        var part = new PlansOverviewPart(new GivenRegions(GivenReport.Halland, GivenReport.Jamtland), PlanFile.NationalPlans);
        var blocks = await part.WriteAsync(GivenReport.Of(language, GivenReport.Jamtland));
        var row = Assert.Single(blocks.OfType<Grid>().Single().Rows);

        Assert.Equal(coverage, blocks.OfType<Paragraph>().Single().Runs.Text());
        Assert.Equal(("Region Jämtland Härjedalen", "2022–2024", decision, "6", whole), (row[0].Text(), row[2].Text(), row[4].Text(), row[6].Text(), row[7].Text()));
    }

    private static Dictionary<string, string> Facts(IEnumerable<Block> blocks) => blocks.OfType<Grid>().Single().Rows.ToDictionary(row => row[0].Text(), row => row[1].Text(), StringComparer.Ordinal);

    private static string Json(IEnumerable<Block> blocks) => JsonSerializer.Serialize(blocks);
}
