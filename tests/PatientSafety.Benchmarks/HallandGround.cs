using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.BreakDown;
using PatientSafety.FollowUp.Exchange;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.Storage;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Orders;
using PatientSafety.Reporting.Slots;
using PatientSafety.Tests;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Benchmarks;

/// <summary>Region Halland as it ships, on the day when the report of 2026 is drawn up: so many units right below it, each with the eleven activities of the plan, and texts in every section that has room for one.</summary>
internal sealed class HallandGround : IDisposable
{
    public const int Activities = 11;
    private const string Region = "halland";
    private const string Address = "halland/patientsakerhetsberattelse/2026";
    private const string By = "Samordnaren";
    private readonly BenchmarkFolder folder = new();
    private readonly ServiceProvider services;

    private HallandGround(int units)
    {
        Units = units;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data"] = folder.At("data"), ["Reports:Address"] = "https://patientsakerhet.example/" };
        services = new ServiceCollection().AddLogging()
            .AddProduct(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Everything.Modules)
            .AddSingleton<TimeProvider>(new SettableClock { Now = Now })
            .BuildServiceProvider();
    }

    public static DateTimeOffset Now { get; } = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    public int Units { get; }

    public ReportOrder Order => Get<ReportOrders>().Find(Address, []) ?? throw new InvalidOperationException($"There is no {Address}.");

    public static async Task<HallandGround> OpenAsync(int units)
    {
        var ground = new HallandGround(units);
        Directory.CreateDirectory(ground.folder.At("data"));
        await ground.Get<IDatabase>().PrepareAsync(CancellationToken.None);
        await ground.OrganiseAsync();
        ground.HandOn();
        await ground.ReportAsync();
        await ground.WriteAsync();
        return ground;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<ReportDocument> DrawUpAsync() => Get<Composer>().OfAsync(Order, Language.Swedish, null, CancellationToken.None);

    public void Dispose()
    {
        services.Dispose();
        folder.Dispose();
    }

    private async Task OrganiseAsync()
    {
        var file = folder.At("organisation.csv");
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, Units).Select(unit => $"{Id(unit)};Vårdenhet {Id(unit)};enhet;;2020-01-01").Prepend("Id;Namn;Nivå;Överordnad;Från"));
        var import = Get<OrganisationImport>();
        var outcome = await import.ApplyAsync(import.Plan(Region, OrganisationFile.Read(file), new DateOnly(2020, 1, 1), false), By, "Mätning", CancellationToken.None);
        Check(outcome.Done, string.Join(' ', outcome.Findings));
    }

    private void HandOn()
    {
        foreach (var activity in Enumerable.Range(1, Activities))
        {
            var outcome = Get<BreakingDown>().BreakDown(new BreakDownRequest { RegionId = Region, Activity = Activity(activity), Target = Target.Level, LevelId = "enhet", From = new DateOnly(2026, 1, 1), By = By });
            Check(outcome.IsDone && outcome.Given.Length == Units, string.Join(' ', outcome.Findings));
        }
    }

    /// <summary>One assignment in ten has said nothing; the others have a comment, and some what works well or what stood in the way.</summary>
    private async Task ReportAsync()
    {
#pragma warning disable CA5394 // Test data need no secrecy.
        var random = new Random(5);
        string[] statuses = ["Pågår", "Pågår", "Pågår", "Avslutad", "Avslutad", "Försenad", "Ej påbörjad", "Ej genomförd av yttre orsak"];
        string[] effects = [string.Empty, "Ingen effekt", "Viss effekt", "Viss effekt", "Avsedd effekt"];
        var rows = new StringBuilder("Enhet;Aktivitet;Period;Status;Framsteg;Effekt;Kommentar;Fungerar väl;Yttre orsak;Rapporterat av;Rapporterat\n");
        foreach (var (unit, activity) in from unit in Enumerable.Range(1, Units) from activity in Enumerable.Range(1, Activities) where random.Next(10) > 0 select (unit, activity))
        {
            var status = statuses[random.Next(statuses.Length)];
            var well = random.Next(6) == 0 ? "Korta möten varje morgon gör att alla vet vad som gäller, och det märks på avvikelserna." : string.Empty;
            var cause = status.StartsWith("Ej genomförd", StringComparison.Ordinal) ? "Leverantören har flyttat fram driftsättningen till nästa år." : string.Empty;
            rows.Append(CultureInfo.InvariantCulture, $"{Id(unit)};{Activity(activity)};2026;{status};{random.Next(101)};{effects[random.Next(effects.Length)]};Vi har gått igenom {random.Next(2, 90)} händelser tillsammans med patienter och närstående. Arbetssättet är infört på de flesta mottagningar, och resten följer under våren.;{well};{cause};Samordnare {random.Next(300)};{new DateOnly(2026, 10, 1).AddDays(random.Next(100)):yyyy-MM-dd}\n");
        }
#pragma warning restore CA5394
        var result = await Get<EntryImport>().ImportAsync(EntryFile.Of(Encoding.UTF8.GetBytes(rows.ToString()), "poster.csv"), new ImportChoices { RegionId = Region, By = By }, null, null, CancellationToken.None);
        Check(result is { Problem: null, Refused: 0 }, result.Problem?.English ?? string.Join(' ', result.Findings.Take(3)));
    }

    private async Task WriteAsync()
    {
        var order = Order;
        foreach (var section in (await DrawUpAsync()).AllSections().Where(section => section.Slot is not null))
        {
            var text = $"Under året har arbetet med *{section.Heading.Text.ToLowerInvariant()}* gått framåt. **Tre saker** har betytt mest:\n\n- täta avstämningar\n- återkoppling till dem som rapporterar\n- stöd från ledningen\n\nDet som återstår tas upp i planen för nästa år.";
            var outcome = await Get<SlotTexts>().WriteAsync(order.Address, Language.Swedish, new SlotChange(section.Id, text, By, 0, SectionHash.Of(section.Blocks)), CancellationToken.None);
            Check(outcome.Problem is null, outcome.Problem?.English);
        }
    }

    private static string Id(int unit) => string.Create(CultureInfo.InvariantCulture, $"enhet-{unit:000}");

    private static string Activity(int number) => string.Create(CultureInfo.InvariantCulture, $"halland-{number}");

    private static void Check(bool isFine, string? problem)
    {
        if (!isFine)
        {
            throw new InvalidOperationException($"The data for measuring could not be made. {problem}");
        }
    }
}
