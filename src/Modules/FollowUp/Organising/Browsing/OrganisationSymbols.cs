using System.CommandLine;
using System.Globalization;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>What the commands of the organisation have in common.</summary>
internal static class OrganisationSymbols
{
    public static Argument<string> Region(CommandContext context) => new("region")
    {
        HelpName = "region",
        Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland."),
    };

    public static Option<DateOnly?> Day(CommandContext context, string description) => new("--day")
    {
        HelpName = context.Say("dag", "day"),
        Description = description,
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError(context.Say($"--day: ”{written}” är ingen dag. Skriv den som 2026-01-31.", $"--day: “{written}” is no day. Write it as 2026-01-31."));
            return null;
        },
    };

    /// <summary>The region, or null after saying that there is none.</summary>
    public static RegionConfiguration? FindRegion(this CommandContext context, IRegions regions, string written)
    {
        if (regions.Find(written) is { } found)
        {
            return found;
        }

        context.Unknown(new($"Regionen ”{written}” finns inte eller är inte i bruk.", $"There is no region “{written}”, or it is not in use."), written, regions.Active.Select(active => active.Region.Id));
        return null;
    }
}
