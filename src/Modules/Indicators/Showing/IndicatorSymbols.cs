using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Indicators.Showing;

/// <summary>What the commands of indicators have in common.</summary>
internal static class IndicatorSymbols
{
    public static Argument<string> Region(CommandContext context) => new("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };

    /// <summary>The region, or null after saying that there is none.</summary>
    public static RegionConfiguration? FindRegion(this CommandContext context, string id)
    {
        var regions = context.Services.GetRequiredService<IRegions>();
        if (regions.Find(id) is { } region)
        {
            return region;
        }

        context.Unknown(new($"Regionen ”{id}” finns inte.", $"There is no region “{id}”."), id, regions.Active.Select(known => known.Region.Id));
        return null;
    }
}
