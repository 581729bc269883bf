using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Host.Serving;

/// <summary>The web site: pages, HTTP interface and health.</summary>
internal sealed class WebServer(IConfiguration configuration, IReadOnlyList<IModule> modules)
{
    public async Task<int> RunAsync(CommandContext context, CancellationToken stop, Action<IReadOnlyCollection<string>>? started = null)
    {
        await using var app = Build();

        // The files are read while addresses are mapped and the port is opened: the first page needs all of it.
        _ = Task.Run(() => app.Services.GetRequiredService<ContentVersion>().Value, stop);
        app.UseWebSite(modules);
        var urls = app.Services.GetRequiredService<IOptions<ProductOptions>>().Value.Urls;
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException)
        {
            await context.Messages.WriteLineAsync(context.Say(
                $"Adressen {urls} är upptagen eller kan inte användas. Stäng det andra programmet eller välj en annan med --urls.",
                $"The address {urls} is taken or cannot be used. Close the other program or choose another with --urls."));
            return ExitCode.Failure;
        }

        await context.Messages.WriteLineAsync(context.Say(
            $"Webbplatsen finns på {string.Join(" ", app.Urls)}. Avsluta med Ctrl+C.",
            $"The web site is at {string.Join(" ", app.Urls)}. End with Ctrl+C."));
        started?.Invoke([.. app.Urls]);
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Fine;
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(configuration);
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        // Standard output is for results.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddProduct(configuration, modules).AddWebSite(modules);
        builder.WebHost.UseUrls((configuration["Urls"] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder.Build();
    }
}
