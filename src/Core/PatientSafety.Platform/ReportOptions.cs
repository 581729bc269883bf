namespace PatientSafety.Platform;

/// <summary>What can be set for reports: <c>Reports</c> in appsettings.json, PATIENTSAFETY_REPORTS__… in the environment.</summary>
public sealed class ReportOptions
{
    /// <summary>The address of the site, which links in reports begin with: <c>https://plan.example.se/</c>. Empty: that of reminders; where that is empty too, notes say where things stand and nothing is a link.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>The program that makes PDF, by name or path. Empty: Chromium or Google Chrome, where the PATH leads to one.</summary>
    public string Chromium { get; set; } = string.Empty;

    /// <summary>The program that makes Word documents, by name or path. Empty: Pandoc, where the PATH leads to it.</summary>
    public string Pandoc { get; set; } = string.Empty;

    /// <summary>How many seconds one of these programs may take for a report.</summary>
    public int PrintingSeconds { get; set; } = 60;
}
