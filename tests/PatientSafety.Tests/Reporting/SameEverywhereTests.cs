using System.Globalization;
using System.Text;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Formats;
using PatientSafety.Tests.FollowUp;

namespace PatientSafety.Tests.Reporting;

/// <summary>The same report is the same bytes, whoever's machine draws it up.</summary>
public sealed class SameEverywhereTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_the_same_each_time_in_any_culture_and_when_many_are_drawn_up_at_once()
    {
        await using var desk = await ReportingDesk.OpenAsync(units: 3);
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad", "Vi mäter varje vecka, 3,5 gånger.", "Korta möten varje morgon.");
        await desk.EnterAsync("enhet-1-2", 1, "Ej påbörjad", "Väntar på personal.");
        await desk.EnterAsync("enhet-2-3", 11, "Pågår", "Igång sedan den 1 mars.");
        await desk.WriteAsync("sammanfattning", "Ett **bra** år med 1 250,5 timmar.");
        var first = await AllFormatsAsync(desk);

        Assert.Equal(first, await AllFormatsAsync(desk));
        foreach (var culture in (string[])["ar-SA", "th-TH", "fa-IR", "en-US"])
        {
            Assert.Equal(first, await Task.Run(() => In(culture, () => AllFormatsAsync(desk)), Stop));
        }

        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AllFormatsAsync(desk), Stop)));
        Assert.All(together, one => Assert.Equal(first, one));
    }

    [Fact]
    public async Task A_report_is_the_same_on_a_machine_of_another_time_zone_and_language()
    {
        using var data = new TemporaryFolder();
        await HalfHalland.SeedAsync(data, units: 2, activities: 1);
        var entries = data.Write("poster.csv", "Enhet;Aktivitet;Period;Status;Kommentar;Rapporterat av\nenhet-1-1;halland-1;2026;Avslutad;Vi mäter varje vecka.;Samordnaren\n");
        await RunAsync(data, "UTC", "C.UTF-8", "followup", "import", "halland", entries, "--by", "Samordnaren");

        // A day of knowledge is given, so that midnight between the two makes no difference.
        var day = TimeProvider.System.Today();
        var here = await RenderAsync(data, day, "Europe/Stockholm", "sv_SE.UTF-8");
        var there = await RenderAsync(data, day, "Pacific/Auckland", "th_TH.UTF-8");

        Assert.Contains("Vi mäter varje vecka.", here, StringComparison.Ordinal);
        Assert.Equal(here, there);
    }

    private static async Task<string> AllFormatsAsync(ReportingDesk desk)
    {
        var document = await desk.DrawUpAsync();
        return string.Concat(((byte[][])[await HtmlReport.WriteAsync(document), MarkdownReport.Write(document), JsonReport.Write(document)]).Select(Encoding.UTF8.GetString));
    }

    private static async Task<string> In(string culture, Func<Task<string>> draw)
    {
        // Both flow with the work, and end with it.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return await draw();
    }

    private static async Task<string> RenderAsync(TemporaryFolder data, DateOnly asOf, string zone, string language)
    {
        var file = Path.Combine(data.Path, zone.Replace('/', '-') + ".html");
        await RunAsync(data, zone, language, "report", "render", ReportingDesk.Address, "--language", "sv", "--as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--to", file);
        return await File.ReadAllTextAsync(file, Stop);
    }

    private static async Task RunAsync(TemporaryFolder data, string zone, string language, params string[] arguments)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };
        var run = await ProgramRun.OfAsync("dotnet", data.Path, environment, [RunningProduct.Program, .. arguments, "--data", data.Path]);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
    }
}
