using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What the commands that import and export have in common.</summary>
internal static class ExchangeSymbols
{
    public static Argument<string> Region(CommandContext context) => new("region") { Description = context.Say("Regionens id, till exempel halland.", "The region's id, for example halland.") };

    /// <summary>The region's scope, or null after a sentence that says why there is none.</summary>
    public static RegionScope? Scope(CommandContext context, string regionId)
    {
        var regions = context.Services.GetRequiredService<IRegions>();
        if (regions.Find(regionId) is null)
        {
            context.Unknown(new($"Det finns ingen region ”{regionId}” här.", $"There is no region “{regionId}” here."), regionId, regions.Active.Select(region => region.Region.Id));
            return null;
        }

        var state = context.Services.GetRequiredService<IDatabase>().PrepareAsync(CancellationToken.None).GetAwaiter().GetResult();
        if (!state.CanWrite)
        {
            context.Messages.WriteLine(context.Say(state.Reason));
            return null;
        }

        return context.Services.GetRequiredService<RollUps>().UpToDate(regionId);
    }
}
