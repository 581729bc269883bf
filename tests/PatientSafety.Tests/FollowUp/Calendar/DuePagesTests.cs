using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.FollowUp.MyWork;
using PatientSafety.FollowUp.Reminding;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Tests.FollowUp.Calendar;

/// <summary>The pages as the server writes them.</summary>
public sealed class DuePagesTests
{
    [Theory]
    [InlineData("?unit=division-2&from=2026-09-01&to=2026-09-30", Language.Swedish, "Försenad", "tertial 2 2026", "units/division-2/calendar.ics")]
    [InlineData("?level=enhet", Language.English, "units", "are not done", "The day is chosen by us")]
    [InlineData("?from=i-morgon", Language.Swedish, "”i-morgon” är ingen dag", "calendar.ics", "Kalender")]
    public async Task The_calendar_shows_what_is_due_and_says_how_to_subscribe(string query, Language language, params string[] parts) =>
        Has(await PageAsync<CalendarPage>("calendar" + query, language), parts);

    [Theory]
    [InlineData("", Language.Swedish, "Välj en enhet")]
    [InlineData("?unit=enhet-4", Language.Swedish, "Aktivitet 1", "Ingenting är rapporterat än", "follow-up/report?unit=enhet-4&period=2026-T2")]
    [InlineData("?unit=verksamhet-3", Language.English, "Not done below you", "0 of 2 reported")]
    [InlineData("?unit=finns-inte", Language.Swedish, "Enheten ”finns-inte” finns inte")]
    public async Task My_work_shows_what_is_left_with_links_to_the_forms(string query, Language language, params string[] parts) =>
        Has(await PageAsync<MyWorkPage>("my-work" + query, language), parts);

    [Fact]
    public async Task The_page_of_reminders_shows_who_has_no_address() =>
        Has(await PageAsync<RemindersPage>("follow-up/reminders", Language.Swedish), "enhet 4 (enhet-4)", "recipients.csv", "Inget brev har gått ut");

    private static void Has(string page, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, WebUtility.HtmlDecode(page), StringComparison.Ordinal));

    private static async Task<string> PageAsync<T>(string address, Language language)
        where T : IComponent
    {
        await using var desk = await CalendarDesk.OpenAsync();
        desk.Clock.Now = new DateTimeOffset(2026, 9, 10, 8, 0, 0, TimeSpan.Zero);
        var speech = new Speech();
        speech.Use(new LanguageOfRequest(language, "/", $"regions/region/{address}"));
        var options = Options.Create(new ReminderSettings());
        var log = new ReminderLog(desk.Database);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSupplyValueFromQueryProvider();
        services.AddSingleton<NavigationManager>(new Place($"http://localhost/regions/region/{address}"));
        services.AddSingleton(speech);
        services.AddSingleton<IRegions>(desk.Regions);
        services.AddSingleton<TimeProvider>(desk.Clock);
        services.AddSingleton<IOptions<ReminderSettings>>(options);
        services.AddSingleton(new Asked(desk.RollUps, desk.Regions));
        services.AddSingleton(CalendarDesk.Calendars(desk));
        services.AddSingleton(new WorkLists(desk.Database, desk.Clock));
        services.AddSingleton(log);
        services.AddSingleton(new ReminderPlanning(desk.Database, desk.Folder.Data, log, options, desk.Clock));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, provider.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["RegionId"] = "region" }))).ToHtmlString());
    }

    private sealed class Place : NavigationManager
    {
        public Place(string uri) => Initialize("http://localhost/", uri);
    }
}
