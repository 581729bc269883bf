using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>Arguments and options of the commands about what is due.</summary>
internal static class CalendarSymbols
{
    public static Argument<string> Region(CommandContext context)
    {
        var region = new Argument<string>("region") { HelpName = "region", Description = context.Say("Regionens id, till exempel halland.", "The region’s id, for example halland.") };
        region.CompletionSources.Add(_ => context.Services.GetRequiredService<IRegions>().Active.Select(known => new CompletionItem(known.Region.Id)));
        return region;
    }

    public static Option<string> Unit(string description) => new("--unit", "-u") { HelpName = "id", Description = description };

    /// <summary>Says what was wrong.</summary>
    public static int Tell(CommandContext context, IEnumerable<Text> problems)
    {
        foreach (var problem in problems)
        {
            context.Messages.WriteLine(context.Say(problem));
        }

        return ExitCode.Failure;
    }
}
