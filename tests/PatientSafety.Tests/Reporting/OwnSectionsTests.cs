using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;
using PatientSafety.Tests.Regions;

namespace PatientSafety.Tests.Reporting;

/// <summary>A region orders the sections of its reports and writes its own, in its file and in code.</summary>
public sealed class OwnSectionsTests
{
    private static readonly string[] OfTemplate = ["sammanfattning", "omraden", "aktiviteter", "resultat", "rorelse", "enheter", "sent"];

    [Fact]
    public async Task Sections_that_are_named_stand_first_in_that_order_and_the_others_follow()
    {
        await using var desk = await new RegionDesk("    sections: [enheter, enhter, sammanfattning]").PreparedAsync();
        Assert.Equal(["enheter", "sammanfattning", "omraden", "aktiviteter", "resultat", "rorelse", "sent"], (await desk.DraftAsync()).Sections.Select(section => section.Id));
        var finding = Assert.Single(await desk.FoundAsync());
        Assert.Equal(("PS6030", "Regeln manadsrapport ordnar avsnittet ”enhter”, men rapporten har inget sådant. Det hoppas över.", "Menade du ”enheter”?"), (finding.Id, finding.Message.Swedish, finding.Remedy.Swedish));
    }

    [Fact]
    public async Task A_text_stands_after_instead_of_or_last()
    {
        await using var desk = await new RegionDesk("""
                texts:
                  - { id: sist, heading: Sist, text: "Allra *sist*." }
                  - { id: metod, heading: { sv: Metod, en: Method }, text: { sv: Så gjorde vi., en: This is how. }, after: sammanfattning }
                  - { id: resultatet, heading: Vårt resultat, text: Det gick bra., insteadOf: resultat }
                  - { id: vilse, heading: Vilse, text: Någonstans., after: metodd }
            """).PreparedAsync();
        var beside = SectionHash.Of([]);
        await desk.Get<SlotTexts>().WriteAsync(desk.Order.Address, Language.Swedish, new("resultat", "För hand.", "Chefläkaren", 0, beside), TestContext.Current.CancellationToken);

        var report = await desk.DraftAsync();
        Assert.Equal(["sammanfattning", "text-metod", "omraden", "aktiviteter", "resultat", "rorelse", "enheter", "sent", "text-sist", "text-vilse"], report.Sections.Select(section => section.Id));
        var replaced = report.Sections.Single(section => section.Id == "resultat");
        Assert.Equal("Vårt resultat", replaced.Heading.Text);
        Assert.Equal([new Prose(ProseOrigin.Plugin, "Det gick bra.") { By = "provlanet" }], replaced.Blocks);
        Assert.Equal("För hand.", replaced.Slot?.Text?.Markdown);

        // A text in one language says which it is where the report has the other.
        var english = await desk.DraftAsync(Language.English);
        Assert.Equal((null, "sv"), (LangOf(english, "text-metod"), LangOf(english, "text-sist")));
        Assert.Contains("<div lang=\"sv\"><p>Allra <em>sist</em>.</p>", System.Text.Encoding.UTF8.GetString(await HtmlReport.WriteAsync(english)), StringComparison.Ordinal);
        Assert.Equal(
            [
                "”Vilse” (vilse) ska stå efter avsnittet ”metodd”, men rapporten har inget sådant. Texten står sist.",
                "”Vårt resultat” (resultatet) står i stället för det som räknas ut i ”resultat”.",
            ],
            (await desk.FoundAsync()).Select(finding => finding.Message.Swedish));
    }

    [Fact]
    public async Task A_text_that_has_no_place_can_be_ordered_among_the_sections()
    {
        await using var desk = await new RegionDesk("    sections: [metod]\n    texts: [{ id: metod, heading: Metod, text: Så gjorde vi. }]").PreparedAsync();
        Assert.Equal(["text-metod", .. OfTemplate], (await desk.DraftAsync()).Sections.Select(section => section.Id));
        Assert.Empty(await desk.FoundAsync());
    }

    [Fact]
    public async Task A_section_of_code_stands_after_or_instead_of_one_of_the_product()
    {
        using var fixtures = FixturePlugins.With("WritesSections");
        await using var desk = await new RegionDesk().PreparedAsync();
        Directory.Move(fixtures.FolderOf("WritesSections"), Path.Combine(Path.GetDirectoryName(desk.Folder)!, "WritesSections"));
        File.Copy(fixtures.Data.At("plugin-policy.yaml"), Path.Combine(desk.Folder, "..", "..", "plugin-policy.yaml"));
        desk.Get<IPluginFolders>().Refresh();

        var order = desk.Get<ReportOrders>().Find("writes-sections/berattelse/2024", [])!;
        var report = await desk.Get<Composer>().OfAsync(order, Language.Swedish, null, TestContext.Current.CancellationToken);
        Assert.Equal(
            ["sammanfattning", "plugin-dagen", "forutsattningar", "agera", "enheter", "kommande-ar", "lag", "plugin-fientligt", "plugin-djupt"],
            report.Sections.Select(section => section.Id));
        Assert.Contains("En egen rubrik", Assert.IsType<Prose>(Assert.Single(report.Sections[4].Blocks)).Markdown, StringComparison.Ordinal);
        Assert.NotNull(report.Sections[4].Slot);
    }

    [Fact]
    public async Task What_is_replaced_as_a_whole_keeps_its_points_of_law_and_what_people_wrote_below()
    {
        await using var desk = await new RegionDesk("""
              - id: berattelsen
                report: patient-safety-report
                name: Patientsäkerhetsberättelse
                frequency: yearly
                texts: [{ id: allt, heading: Allt på en gång, text: Det vi gjorde., insteadOf: agera }]
            """).PreparedAsync();
        var order = desk.Get<ReportOrders>().Find("provlanet/berattelsen/2022", [])!;
        const string Below = "agera.saker-vard-har-och-nu.analys";
        await desk.Get<SlotTexts>().WriteAsync(order.Address, Language.Swedish, new(Below, "Vår analys.", "Chefläkaren", 0, SectionHash.Of([])), TestContext.Current.CancellationToken);
        var report = await desk.Get<Composer>().OfAsync(order, Language.Swedish, null, TestContext.Current.CancellationToken);
        var section = report.Sections.Single(section => section.Id == "agera");
        Assert.Equal(["agera", "agera.saker-vard-har-och-nu", Below], section.WithThoseBelow().Select(one => one.Id));
        Assert.Equal(order.Template.Sections.Single(one => one.Id == "agera").Sections.SelectMany(one => one.Law).Distinct(), section.Law);
        Assert.NotEmpty(section.Law);
    }

    private static string? LangOf(ReportDocument report, string section) => report.Sections.Single(one => one.Id == section).Blocks.OfType<Prose>().Single().Lang;
}
