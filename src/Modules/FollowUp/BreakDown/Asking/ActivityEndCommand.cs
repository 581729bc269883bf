using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityEndCommand : Command
{
    public ActivityEndCommand(CommandContext context)
        : base("end", context.Say("Låter en aktivitet upphöra hos enheter. Det rapporterade står kvar.", "Ends an activity at units. What was reported stays."))
    {
        var region = FollowUpSymbols.Region(context);
        var activity = FollowUpSymbols.Activity(context);
        var unit = ChangeOptions.Units(context, "Enheten; flera gånger för flera.", "The unit; several times for several.");
        unit.Required = true;
        var from = FollowUpSymbols.Day(context, "--from", "Första dagen utan den. Förval: i dag.", "The first day without it. Default: today.");
        var by = ChangeOptions.By(context);
        var why = ChangeOptions.Why(context, required: true);
        Arguments.Add(region);
        Arguments.Add(activity);
        foreach (var option in new Option[] { unit, from, by, why })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            var outcome = context.Services.GetRequiredService<AssignmentEnding>().End(new EndingRequest
            {
                RegionId = parsed.GetRequiredValue(region),
                Activity = parsed.GetRequiredValue(activity),
                Units = [.. parsed.GetValue(unit) ?? []],
                From = parsed.GetValue(from),
                By = parsed.GetRequiredValue(by).Trim(),
                Why = parsed.GetRequiredValue(why),
            });
            return ChangeOptions.Answer(context, outcome, $"Upphör hos {outcome.Units.Length} enheter.", $"Ends at {outcome.Units.Length} units.");
        });
    }
}
