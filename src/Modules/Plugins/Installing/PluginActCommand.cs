using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Plugins.Installing;

/// <summary>The commands that do one thing to an installed plugin.</summary>
internal sealed class PluginActCommand : Command
{
    private PluginActCommand(CommandContext context, string name, string description)
        : base(name, description)
    {
        Id = InstallSymbols.Id(context);
        Id.CompletionSources.Add(_ => context.Services.GetRequiredService<LockFile>().Read([])?.Plugins.Keys.Select(id => new System.CommandLine.Completions.CompletionItem(id)) ?? []);
        Arguments.Add(Id);
    }

    private Argument<string> Id { get; }

    public static IEnumerable<Command> All(CommandContext context)
    {
        var rollBack = new PluginActCommand(context, "rollback", context.Say("Går tillbaka till en tidigare installerad version.", "Goes back to a version that was installed before."));
        var to = new Option<string>("--to") { HelpName = "version", Description = context.Say("Versionen; annars den som var i bruk närmast före.", "The version; else the one that was in use just before.") };
        rollBack.Options.Add(to);
        yield return rollBack.Doing(context, (installation, id, parsed, stop) => installation.RollBackAsync(id, parsed.GetValue(to), stop));

        var disable = new PluginActCommand(context, "disable", context.Say("Stänger av ett instick utan att ta bort det.", "Switches a plugin off without removing it."));
        var whyDisabled = InstallSymbols.Why(context);
        disable.Options.Add(whyDisabled);
        yield return disable.Doing(context, (installation, id, parsed, stop) => installation.DisableAsync(id, parsed.GetValue(whyDisabled), stop));

        yield return new PluginActCommand(context, "enable", context.Say("Sätter på ett avstängt instick.", "Switches a plugin on again."))
            .Doing(context, (installation, id, _, stop) => installation.EnableAsync(id, stop));

        var pin = new PluginActCommand(context, "pin", context.Say("Låser ett instick vid sin version, så att ingen uppgradering tar det.", "Keeps a plugin at its version, so that no upgrade takes it."));
        var off = new Option<bool>("--off") { Description = context.Say("Låser upp.", "Unpins.") };
        pin.Options.Add(off);
        yield return pin.Doing(context, (installation, id, parsed, stop) => parsed.GetValue(off) ? installation.UnpinAsync(id, stop) : installation.PinAsync(id, stop));

        var remove = new PluginActCommand(context, "remove", context.Say("Tar ett instick ur bruk. Regionens uppgifter och paketen finns kvar.", "Takes a plugin out of use. The region’s data and the packages stay."));
        var whyRemoved = InstallSymbols.Why(context);
        remove.Options.Add(whyRemoved);
        yield return remove.Doing(context, (installation, id, parsed, stop) => installation.RemoveAsync(id, parsed.GetValue(whyRemoved), stop));
    }

    private PluginActCommand Doing(CommandContext context, Func<Installation, string, ParseResult, CancellationToken, Task<Outcome>> act)
    {
        SetAction(async (parsed, stop) => OutcomeText.Write(context, await act(context.Services.GetRequiredService<Installation>(), parsed.GetRequiredValue(Id), parsed, stop)));
        return this;
    }
}
