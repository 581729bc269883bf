namespace PatientSafety.BrowserTests;

/// <summary>The pages that every general rule holds for.</summary>
internal static class Pages
{
    private static readonly string[] Swedish =
    [
        "/",
        "/national",
        "/national/agera-2020",
        "/national/agera-2025",
        "/national/drafts",
        "/national/diff",
        "/national/crosswalks/agera-2020--agera-2025",
        "/national/impact",
        "/national/impact?from=agera-2020&to=agera-2025",
        "/regions",
        "/regions/halland",
        "/regions/halland/sakrare-vard-tillsammans",
        "/regions/jamtland-harjedalen",
        "/regions/jamtland-harjedalen/regional-handlingsplan-2022-2024",
        "/regions/jamtland-harjedalen/change-over?to=agera-2025",
        "/regions/halland/indicators",
        "/regions/halland/indicators/import",
        "/regions/halland/follow-up",
        "/regions/halland/follow-up/entries",
        "/regions/halland/follow-up/files",
        "/regions/halland/follow-up/activities",
        "/regions/halland/follow-up/activities/halland-4",
        "/regions/halland/calendar",
        "/regions/halland/my-work",
        "/regions/halland/organisation",
        "/regions/halland/organisation/import",
        "/regions/halland/follow-up/reminders",
        "/regions/halland/follow-up/sign-off",
        "/regions/halland/reports",
        "/reports",
        "/reports/verify",
        "/reports/halland/patientsakerhetsberattelse/2026",
        "/reports/halland/analysis/2026?write=forslag",
        "/reports/nationellt/comparison/2026",
        "/plugins",
        "/plugins/halland",
        "/plugins/install",
        "/compare",
        "/compare/near/halland/halland-4",
    ];

    public static TheoryData<string> All { get; } = [.. Swedish, .. Swedish.Select(page => "/en" + page)];

    public static string LanguageOf(string page) => page.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "sv";
}
