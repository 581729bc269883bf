using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Entries.Commands;

/// <summary>Arguments and options that the commands about reporting share.</summary>
internal static class FollowUpSymbols
{
    public const string Noun = "followup";

    public static Argument<string> Region(CommandContext context)
    {
        var region = new Argument<string>("region") { Description = context.Say("Regionens id.", "The region's id.") };
        region.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(known => new System.CommandLine.Completions.CompletionItem(known.Region.Id)));
        return region;
    }

    public static Option<string> Unit(CommandContext context) => new("--unit") { HelpName = "id", Required = true, Description = context.Say("Enhetens id.", "The unit's id.") };

    public static Option<string> Activity(CommandContext context, bool required) =>
        new("--activity") { HelpName = "id", Required = required, Description = context.Say("Aktivitetens id.", "The activity's id.") };

    public static Option<string> Period(CommandContext context, bool required) =>
        new("--period") { HelpName = "id", Required = required, Description = context.Say("Periodens id, till exempel 2026-T2.", "The period's id, for example 2026-T2.") };

    public static Option<string> By(CommandContext context) =>
        new("--by") { HelpName = context.Say("namn", "name"), Required = true, Description = context.Say("Vem som gör det.", "Who does it.") };

    public static Option<string> Text(string name, string description, CommandContext context) => new(name) { HelpName = context.Say("text", "text"), Description = description };

    /// <summary>Whether the region is in use and the database can be written to; what is in the way is said.</summary>
    public static async Task<bool> IsReadyAsync(CommandContext context, string region, CancellationToken stop)
    {
        var regions = context.Services.GetRequiredService<IRegions>();
        if (regions.Find(region) is null)
        {
            context.Unknown(new($"Regionen ”{region}” finns inte.", $"There is no region “{region}”."), region, regions.Active.Select(known => known.Region.Id));
            return false;
        }

        var state = await context.Services.GetRequiredService<Platform.Storage.IDatabase>().PrepareAsync(stop);
        if (state.Condition == Platform.Storage.DatabaseCondition.Ready)
        {
            return true;
        }

        await context.Messages.WriteLineAsync(context.Say(state.Reason));
        return false;
    }
}
