using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NuGet.Versioning;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Plugins.Catalogues;

namespace PatientSafety.Plugins.Installing;

/// <summary>Takes the newest version that fits out of a catalogue, for one plugin or for all that are not pinned.</summary>
internal sealed class PluginUpgradeCommand : Command
{
    private readonly CommandContext context;

    public PluginUpgradeCommand(CommandContext context)
        : base("upgrade", context.Say("Uppgraderar ett instick, eller alla, ur en katalog.", "Upgrades a plugin, or all of them, from a catalogue."))
    {
        this.context = context;
        var id = new Argument<string?>("id") { HelpName = "id", Arity = ArgumentArity.ZeroOrOne, Description = context.Say("Instickets id; annars alla som inte är låsta.", "The plugin’s id; else all that are not pinned.") };
        var from = InstallSymbols.From(context);
        Arguments.Add(id);
        Options.Add(from);
        SetAction((parsed, stop) => RunAsync(parsed.GetValue(id), parsed.GetValue(from), stop));
    }

    private async Task<int> RunAsync(string? id, string? from, CancellationToken stop)
    {
        var findings = new List<Finding>();
        var known = context.Services.GetRequiredService<LockFile>().Read(findings);
        var place = context.Services.GetRequiredService<PackageSources>().Catalogued(from);
        if (known is null || place is null || (!Directory.Exists(place) && !File.Exists(place)) || Catalogue.Read(place, findings) is not { } catalogue)
        {
            FindingsText.Write(context, context.Messages, findings);
            context.Messages.WriteLine(place is null
                ? context.Say("Ange katalogen med --from eller i inställningen PluginCatalogue.", "Give the catalogue with --from or in the setting PluginCatalogue.")
                : context.Say($"Katalogen {place} kan inte läsas.", $"The catalogue {place} cannot be read."));
            return ExitCode.Failure;
        }

        if (id is not null && !known.Plugins.ContainsKey(id))
        {
            context.Messages.WriteLine(context.Say(Sentences.Unknown(id, known)));
            return ExitCode.Failure;
        }

        var worst = ExitCode.Fine;
        var upgraded = 0;
        foreach (var plugin in known.Plugins.Values.Where(plugin => plugin.Active is not null && (id is null || plugin.Id == id)))
        {
            var (exit, did) = await UpgradeAsync(plugin, catalogue, isNamed: id is not null, stop);
            worst = Math.Max(worst, exit);
            upgraded += did ? 1 : 0;
        }

        if (upgraded == 0 && worst == ExitCode.Fine)
        {
            context.Results.WriteLine(context.Say("Ingenting att uppgradera.", "Nothing to upgrade."));
        }

        return worst;
    }

    private async Task<(int Exit, bool Did)> UpgradeAsync(LockedPlugin plugin, Catalogue catalogue, bool isNamed, CancellationToken stop)
    {
        if (plugin.Pinned is { } pinned)
        {
            context.Messages.WriteLine(context.Say($"{plugin.Id} är låst vid {pinned} och uppgraderas inte.", $"{plugin.Id} is pinned at {pinned} and is not upgraded."));
            return (isNamed ? ExitCode.Failure : ExitCode.Fine, false);
        }

        var findings = new List<Finding>();
        if (PackageSources.Newest(catalogue, plugin.Id, findings) is not { } newest)
        {
            // That a catalogue lacks one of many plugins is as it should be.
            if (isNamed || findings.Any(finding => finding.Kind != CatalogueFindings.NotInIt))
            {
                FindingsText.Write(context, context.Messages, findings, plugin.Id);
                return (ExitCode.Failure, false);
            }

            return (ExitCode.Fine, false);
        }

        if (SemanticVersion.Parse(newest.Version) <= SemanticVersion.Parse(plugin.Active!))
        {
            return (ExitCode.Fine, false);
        }

        var outcome = PackageSources.Read(catalogue, newest, findings) is { } file
            ? await context.Services.GetRequiredService<Installation>().InstallAsync(file, new InstallWishes(), stop)
            : Outcome.Refused(new($"{plugin.Id} uppgraderades inte.", $"{plugin.Id} was not upgraded."), [.. findings]);
        return (OutcomeText.Write(context, outcome), outcome.Done);
    }
}
