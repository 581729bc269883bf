using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary><c>followup rebuild</c>: what to do where <c>doctor</c> finds that a roll-up differs from the entries.</summary>
internal sealed class FollowUpRebuildCommand : Command
{
    public FollowUpRebuildCommand(CommandContext context)
        : base("rebuild", context.Say("Räknar om regionens sammanställningar ur posterna, som inte ändras.", "Works the region’s roll-ups out anew from the entries, which do not change."))
    {
        var region = FollowUpSymbols.Region(context);
        Arguments.Add(region);
        SetAction(parsed =>
        {
            if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var database = context.Services.GetRequiredService<IDatabase>();
            try
            {
                context.Services.GetRequiredService<RollUps>().WorkOut(scope.RegionId);
            }
            catch (Exception problem) when (database.ProblemOf(problem) is not null)
            {
                context.Messages.WriteLine(context.Say(database.ProblemOf(problem)!));
                return ExitCode.Failure;
            }

            var name = scope.Configuration.Region.Name;
            context.Results.WriteLine(context.Say($"Sammanställningarna för {name} är omräknade ur posterna.", $"The roll-ups of {name} have been worked out anew from the entries."));
            return ExitCode.Fine;
        });
    }
}
