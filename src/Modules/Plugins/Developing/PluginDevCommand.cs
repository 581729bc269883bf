using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Developing;

/// <summary>Shows a folder in the web site while somebody works on it, and checks it at every save.</summary>
internal sealed class PluginDevCommand : Command
{
    private readonly CommandContext context;
    private readonly Argument<string> folder;
    private readonly Option<string> urls;

    public PluginDevCommand(CommandContext context)
        : base("dev", context.Say("Visar en mapp på webbplatsen och granskar den varje gång du sparar.", "Shows a folder in the web site and checks it each time you save."))
    {
        this.context = context;
        folder = new("folder") { HelpName = context.Say("mapp", "folder"), Description = context.Say("Mappen med plan.yaml.", "The folder with plan.yaml.") };
        urls = new("--urls")
        {
            HelpName = context.Say("adress", "address"),
            Description = context.Say("Adresser att lyssna på, åtskilda med semikolon; annars den vanliga, eller en ledig.", "Addresses to listen on, separated by semicolons; else the usual one, or a free one."),
        };
        Arguments.Add(folder);
        Options.Add(urls);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetRequiredValue(folder)));
        if (!Directory.Exists(path))
        {
            await context.Messages.WriteLineAsync(context.Say(
                $"Mappen ”{path}” finns inte. Ange mappen som plan.yaml ligger i.",
                $"There is no folder “{path}”. Give the folder that plan.yaml is in."));
            return ExitCode.Failure;
        }

        var usual = context.Services.GetRequiredService<IOptions<ProductOptions>>().Value.Urls;
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [nameof(ProductOptions.DevelopmentFolder)] = path,
            [nameof(ProductOptions.Urls)] = parsed.GetValue(urls) ?? FreeAddress.InsteadOf(usual),
        };
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watching = Task.CompletedTask;
        var code = await context.Site!(context, settings, addresses => watching = WatchAsync(path, FreeAddress.ToOpen(addresses.First()), ended.Token), stop);
        await ended.CancelAsync();
        await watching;
        return code;
    }

    private async Task WatchAsync(string path, string address, CancellationToken stop)
    {
        var folders = context.Services.GetRequiredService<IPluginFolders>();
        var clock = context.Services.GetRequiredService<TimeProvider>();
        using var watch = new FolderWatch(path);
        try
        {
            while (true)
            {
                DevReport.Write(context, folders.Check(path), address, TimeOnly.FromDateTime(clock.GetLocalNow().DateTime));
                await watch.ChangedAsync(stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The site is ending, and so is this.
        }
    }
}
