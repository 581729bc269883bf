using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.BreakDown.Asking;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>What break-down is made of.</summary>
internal static class BreakDownRegistration
{
    public static void AddBreakDown(this IServiceCollection services)
    {
        services.AddSingleton<Changing>();
        services.AddSingleton<BreakingDown>();
        services.AddSingleton<OwnersSetting>();
        services.AddSingleton<AssignmentEnding>();
        services.AddSingleton<ActivityActs>();
        services.AddSingleton<OwnActivities>();
        services.AddSingleton<ActivityHistory>();
        services.AddSingleton<IOrganisationChanged, AssignmentsFollowOrganisation>();
    }

    public static Command Commands(CommandContext context)
    {
        var activity = new Command("activity", context.Say("Aktiviteter: vem som har dem, vem som ansvarar, och vad som beslutas om dem.", "Activities: who has them, who is responsible, and what is decided about them."))
        {
            new ActivityListCommand(context),
            new ActivityBreakDownCommand(context),
            new ActivityOwnCommand(context),
            new ActivityOwnerCommand(context),
            new ActivityEndCommand(context),
        };
        foreach (var act in ActivityActCommand.All(context))
        {
            activity.Subcommands.Add(act);
        }

        activity.Subcommands.Add(new ActivityProjectsCommand(context));
        return activity;
    }
}
