using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform;
using PatientSafety.Reporting.Printing;
using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Tests.Reporting.Printing;

/// <summary>The printing as the product has it, with a folder for temporary files of its own.</summary>
internal sealed class PrintingDesk : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    public PrintingDesk(Action<ReportOptions>? settings = null, string? place = null)
    {
        Place = place ?? Directory.CreateDirectory(folder.At("t")).FullName;
        var collection = new ServiceCollection();
        collection.AddOptions<ProductOptions>().Configure(options => settings?.Invoke(options.Reports));
        collection.AddPrinting();
        collection.AddSingleton(new PrintingPlace(Place));
        services = collection.BuildServiceProvider();
    }

    public string Place { get; }

    public static DateTimeOffset At { get; } = new(2026, 5, 4, 9, 30, 15, TimeSpan.FromHours(2));

    public Task<Printed> PrintAsync(string html, CancellationToken? stop = null) =>
        services.GetRequiredService<PdfPrinting>().PrintAsync(html, At, stop ?? TestContext.Current.CancellationToken);

    public Task<Printed> WriteAsync(WordSource source, CancellationToken? stop = null) =>
        services.GetRequiredService<WordWriting>().WriteAsync(source, At, stop ?? TestContext.Current.CancellationToken);

    /// <summary>A program that does what a shell is told.</summary>
    public string Program(string commands)
    {
        var path = folder.Write($"program-{Guid.CreateVersion7()}", "#!/bin/sh\n" + commands + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    /// <summary>Whether every folder that a program worked in is gone.</summary>
    public bool IsClean => !Directory.EnumerateFileSystemEntries(Place).Any();

    public void Dispose()
    {
        services.Dispose();
        folder.Dispose();
    }
}
