using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp;

/// <summary>Arguments and options of commands about a region's follow-up.</summary>
internal static class FollowUpSymbols
{
    public const string Noun = "followup";

    public static Argument<string> Region(CommandContext context)
    {
        var region = new Argument<string>("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };
        region.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(known => new CompletionItem(known.Region.Id)));
        return region;
    }

    public static Argument<string> Activity(CommandContext context) => new("activity") { HelpName = "id", Description = context.Say("Aktivitetens id, som ”activity list” visar det.", "The activity’s id, as “activity list” gives it.") };

    public static Option<string> AtUnit(CommandContext context) => new("--unit") { HelpName = "id", Required = true, Description = context.Say("Enhetens id.", "The unit's id.") };

    public static Option<string> OfActivity(CommandContext context, bool required) =>
        new("--activity") { HelpName = "id", Required = required, Description = context.Say("Aktivitetens id.", "The activity's id.") };

    public static Option<string> ForPeriod(CommandContext context, bool required) =>
        new("--period") { HelpName = "id", Required = required, Description = context.Say("Periodens id, till exempel 2026-T2.", "The period's id, for example 2026-T2.") };

    public static Option<string> By(CommandContext context) =>
        new("--by") { HelpName = context.Say("namn", "name"), Required = true, Description = context.Say("Vem som gör det.", "Who does it.") };

    public static Option<string> Text(string name, string description, CommandContext context) => new(name) { HelpName = context.Say("text", "text"), Description = description };

    /// <summary>A day, or null where the option is left out.</summary>
    public static Option<DateOnly?> Day(CommandContext context, string name, string swedish, string english)
    {
        var option = new Option<DateOnly?>(name)
        {
            HelpName = context.Say("dag", "day"),
            Description = context.Say(swedish, english),
        };
        option.CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError(context.Say($"{name}: skriv dagen som 2026-05-31.", $"{name}: write the day as 2026-05-31."));
            return null;
        };
        return option;
    }

    /// <summary>The region's scope with roll-ups that rest on it; null where it cannot be read, which has then been said.</summary>
    public static RegionScope? ScopeOf(CommandContext context, string region)
    {
        if (context.Services.GetRequiredService<Ground>().Of(region, out var problem) is { } scope)
        {
            return scope;
        }

        if (problem is not null)
        {
            context.Messages.WriteLine(context.Say(problem));
        }
        else
        {
            context.Unknown(
                new($"Regionen ”{region}” finns inte.", $"There is no region “{region}”."),
                region,
                context.Services.GetRequiredService<IRegions>().Active.Select(known => known.Region.Id));
        }

        return null;
    }
}
