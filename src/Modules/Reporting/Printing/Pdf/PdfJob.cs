using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Reporting.Printing.Pdf;

internal sealed class PdfJob(string html, DateTimeOffset at) : IPrintingJob
{
    private const string Source = "report.html";

    private const int LongestTemporaryFolder = 60;

    public string File => "report.pdf";

    public async Task PrepareAsync(PrintingFolder folder, CancellationToken stop) =>
        await System.IO.File.WriteAllTextAsync(folder.At(Source), PdfHtml.Of(html), stop);

    public IEnumerable<string> Arguments(PrintingFolder folder) =>
    [
        "--headless",

        // The sandbox does not start for root, as in most containers.
        .. Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? (string[])["--no-sandbox"] : [],
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-extensions",
        "--disable-sync",
        "--disable-breakpad",
        "--disable-crash-reporter",
        "--password-store=basic",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-agent=Patient Safety Planning",
        "--lang=en",
        "--user-data-dir=" + folder.At("profile"),
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--print-to-pdf=" + folder.At(File),
        new Uri(folder.At(Source)).AbsoluteUri,
    ];

    public void Adjust(IDictionary<string, string?> environment, PrintingFolder folder)
    {
        // On a server there is no desktop's message bus, and looking for one takes time.
        environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:";

        // Nothing stays in anybody's home.
        environment["XDG_CONFIG_HOME"] = folder.At("settings");
        environment["GSETTINGS_BACKEND"] = "memory";
        if (!OperatingSystem.IsWindows() && folder.Path.Length > LongestTemporaryFolder)
        {
            // Chromium makes a socket in there, whose path may have a hundred letters, and ends where it cannot.
            environment.Remove("TMPDIR");
        }
    }

    public bool IsWhole(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) && bytes.AsSpan(Math.Max(0, bytes.Length - 16)).IndexOf("%%EOF"u8) >= 0;

    public Printed Finish(byte[] bytes)
    {
        PdfDates.Set(bytes, at);
        return new(PdfRoles.Explain(bytes), null);
    }
}
