using PatientSafety.Core.Findings;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Tests.Reporting;

public sealed class PreflightTests
{
    [Fact]
    public async Task What_a_reader_will_miss_is_listed_gravest_first()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad");

        var findings = await CheckAsync(desk);

        Assert.Contains(findings, finding => finding.Id == "PS6010");
        Assert.Contains(findings, finding => finding is { Id: "PS6002", Location.File: "sammanfattning" });
        Assert.Contains(findings, finding => finding is { Id: "PS6005", Location.File: "enheter" } && finding.Message.Swedish.Contains("Enhet 2.2", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Id == "PS6007");
        Assert.Equal(findings.OrderByDescending(finding => finding.Severity), findings);
    }

    [Fact]
    public async Task Each_of_the_three_points_of_the_law_has_to_be_answered()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        var document = await desk.DrawUpAsync();
        var empty = document with { Sections = [.. document.Sections.Select(Emptied)] };

        var findings = desk.Desk.Get<Preflight>().Of(desk.Order(), empty).Where(finding => finding.Id == "PS6009").ToArray();

        Assert.Equal(3, findings.Length);
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.DoesNotContain(await CheckAsync(desk), finding => finding.Id == "PS6009");
    }

    [Fact]
    public async Task A_year_that_is_over_is_not_said_to_go_on()
    {
        await using var desk = await ReportingDesk.OpenAsync();
        desk.Desk.Clock.Now = new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.DoesNotContain(await CheckAsync(desk), finding => finding.Id == "PS6010");
    }

    private static DocumentSection Emptied(DocumentSection section) => section with { Blocks = [], Slot = null, Sections = [.. section.Sections.Select(Emptied)] };

    private static async Task<IReadOnlyList<Finding>> CheckAsync(ReportingDesk desk) => desk.Desk.Get<Preflight>().Of(desk.Order(), await desk.DrawUpAsync());
}
