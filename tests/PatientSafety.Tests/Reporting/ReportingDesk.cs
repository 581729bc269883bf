using System.Globalization;
using System.Text;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;
using PatientSafety.Tests.FollowUp;
using PatientSafety.Tests.Regions.InReports;

namespace PatientSafety.Tests.Reporting;

/// <summary>Reports of Region Halland over a real database, on 22 November 2026, with units that the test decides.</summary>
internal sealed class ReportingDesk(FollowUpDesk desk) : IAsyncDisposable
{
    public const string Address = "halland/patientsakerhetsberattelse/2026";

    public FollowUpDesk Desk => desk;

    public static async Task<ReportingDesk> OpenAsync(int operations = 2, int units = 2, RegionConfiguration? region = null)
    {
        var configuration = region ?? GivenReport.Halland;
        var desk = await FollowUpDesk.OpenAsync(configuration, Organisation(configuration.Region, operations, units));
        desk.HandOn(new DateOnly(2026, 1, 1));
        return new ReportingDesk(desk);
    }

    public ReportOrder Order(string address = Address)
    {
        var problems = new List<Text>();
        var order = desk.Get<ReportOrders>().Find(address, problems);
        Assert.True(order is not null, string.Join(' ', problems));
        return order;
    }

    public Task<ReportDocument> DrawUpAsync(string address = Address, Language language = Language.Swedish) =>
        desk.Get<Composer>().OfAsync(Order(address), language, null, TestContext.Current.CancellationToken);

    public async Task<string> HtmlAsync(string address = Address) => Encoding.UTF8.GetString(await HtmlReport.WriteAsync(await DrawUpAsync(address)));

    /// <summary>Writes in a section, in the place of what stands there.</summary>
    public async Task<SlotOutcome> WriteAsync(string section, string? text, string address = Address, long? follows = null, string by = "Samordnaren")
    {
        var order = Order(address);
        var document = await DrawUpAsync(address);
        var texts = desk.Get<SlotTexts>();
        var before = (await texts.OfAsync(order.Address, Language.Swedish, TestContext.Current.CancellationToken)).GetValueOrDefault(section);
        return await texts.WriteAsync(
            order.Address,
            Language.Swedish,
            new SlotChange(section, text, by, follows ?? before?.Number ?? 0, SectionHash.Of(document.AllSections().Single(one => one.Id == section).Blocks)),
            TestContext.Current.CancellationToken);
    }

    public Task<FreezeOutcome> FreezeAsync(string address = Address, string? corrects = null, string? why = "Mötet är i dag", string by = "Samordnaren", DateOnly? drawnUp = null) =>
        desk.Get<ReportFreezing>().FreezeAsync(
            new FreezeRequest { Order = Order(address), Language = Language.Swedish, By = by, Why = why, Corrects = corrects, DrawnUpOn = drawnUp },
            TestContext.Current.CancellationToken);

    /// <summary>Reports from a unit about an activity of the plan.</summary>
    public async Task EnterAsync(string unit, int activity, string status, string? comment = null, string? worksWell = null)
    {
        var outcome = await desk.EnterAsync(RollUpProperties.Request(unit, activity, "2026", status) with
        {
            RegionId = "halland",
            Activity = string.Create(CultureInfo.InvariantCulture, $"halland-{activity}"),
            Comment = comment,
            WorksWell = worksWell,
        });
        Assert.True(outcome.IsRecorded, string.Join(' ', outcome.Findings));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    private static Organisation Organisation(Region region, int operations, int units)
    {
        var all = new List<OrganisationUnit> { new(1, region.Id, UnitKind.Own, null, [new UnitVersion(new(2000, 1, 1), null, region.Name, Level.Region, null)]) };
        for (var operation = 1; operation <= operations; operation++)
        {
            var above = Add(string.Create(CultureInfo.InvariantCulture, $"verksamhet-{operation}"), string.Create(CultureInfo.InvariantCulture, $"Verksamhet {operation}"), "verksamhet", 1);
            for (var unit = 1; unit <= units; unit++)
            {
                Add(string.Create(CultureInfo.InvariantCulture, $"enhet-{operation}-{unit}"), string.Create(CultureInfo.InvariantCulture, $"Enhet {operation}.{unit}"), "enhet", above);
            }
        }

        return new Organisation(region.Id, [.. all], 1);

        int Add(string id, string name, string level, int parent)
        {
            all.Add(new OrganisationUnit(all.Count + 1, id, UnitKind.Own, null, [new UnitVersion(new(2020, 1, 1), null, name, level, parent)]));
            return all.Count;
        }
    }
}
