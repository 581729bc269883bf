using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityOwnerCommand : Command
{
    public ActivityOwnerCommand(CommandContext context)
        : base("owner", context.Say("Anger ansvarig och tidplan för en aktivitet hos enheter.", "Names owner and time plan of an activity at units."))
    {
        var region = FollowUpSymbols.Region(context);
        var activity = FollowUpSymbols.Activity(context);
        var unit = ChangeOptions.Units(context, "Enheten; flera gånger för flera. Utan: alla som har den.", "The unit; several times for several. Without: all that have it.");
        var role = ChangeOptions.Text(context, "--role", "Ansvarig roll; \"\" tar bort.", "The responsible role; \"\" takes it away.");
        var owner = ChangeOptions.Text(context, "--owner", "Ansvarig person; \"\" tar bort.", "The responsible person; \"\" takes it away.");
        var deputy = ChangeOptions.Text(context, "--deputy", "Ersättare; \"\" tar bort.", "The deputy; \"\" takes it away.");
        var plan = TimePlanOption.Of(context);
        var noPlan = new Option<bool>("--no-time-plan") { Description = context.Say("Aktivitetens tidplan gäller igen.", "The activity’s time plan holds again.") };
        var by = ChangeOptions.By(context);
        var why = ChangeOptions.Why(context, required: false);
        Arguments.Add(region);
        Arguments.Add(activity);
        foreach (var option in new Option[] { unit, role, owner, deputy, plan, noPlan, by, why })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            var outcome = context.Services.GetRequiredService<OwnersSetting>().Set(new OwnersRequest
            {
                RegionId = parsed.GetRequiredValue(region),
                Activity = parsed.GetRequiredValue(activity),
                Units = [.. parsed.GetValue(unit) ?? []],
                OwnerRole = parsed.GetValue(role),
                Owner = parsed.GetValue(owner),
                Deputy = parsed.GetValue(deputy),
                TimePlan = parsed.GetValue(plan),
                TakesTimePlanAway = parsed.GetValue(noPlan),
                By = parsed.GetRequiredValue(by).Trim(),
                Why = parsed.GetValue(why),
            });
            return ChangeOptions.Answer(context, outcome, $"Ändrat hos {outcome.Units.Length} enheter.", $"Changed at {outcome.Units.Length} units.");
        });
    }
}
