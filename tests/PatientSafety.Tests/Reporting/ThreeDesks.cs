using PatientSafety.Reporting.Orders;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Reporting;

/// <summary>Desks that several tests only read from: opening one costs more than what is read.</summary>
public sealed class ThreeDesks : IAsyncLifetime
{
    private ReportingDesk? halland;
    private ReportingDesk? jamtland;
    private ReportingDesk? nation;

    internal ReportingDesk Halland => halland!;

    internal ReportingDesk Of(string address) =>
        address.StartsWith(ReportAddress.National, StringComparison.Ordinal) ? nation! : address.StartsWith("jamtland", StringComparison.Ordinal) ? jamtland! : halland!;

    public async ValueTask InitializeAsync()
    {
        halland = await WithEntriesAsync();
        nation = await WithEntriesAsync();
        nation.Desk.Regions.Active = [GivenReport.Halland, GivenReport.Jamtland];
        jamtland = await ReportingDesk.OpenAsync(region: GivenReport.Jamtland);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in new[] { halland, jamtland, nation }.OfType<ReportingDesk>())
        {
            await desk.DisposeAsync();
        }
    }

    private static async Task<ReportingDesk> WithEntriesAsync()
    {
        var desk = await ReportingDesk.OpenAsync();
        await desk.EnterAsync("enhet-1-1", 1, "Avslutad", "Vi mäter varje vecka.", "Korta möten varje morgon.");
        await desk.EnterAsync("enhet-1-2", 1, "Ej påbörjad");
        await desk.EnterAsync("enhet-2-1", 4, "Pågår");
        return desk;
    }
}
