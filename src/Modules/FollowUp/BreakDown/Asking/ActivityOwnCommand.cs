using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityOwnCommand : Command
{
    public ActivityOwnCommand(CommandContext context)
        : base("own", context.Say("Lägger till en enhets egen aktivitet.", "Adds an activity of a unit’s own."))
    {
        var region = FollowUpSymbols.Region(context);
        var unit = new Option<string>("--unit") { HelpName = "id", Required = true, Description = context.Say("Enheten.", "The unit.") };
        var title = ChangeOptions.Text(context, "--title", "Rubriken.", "The title.");
        title.Required = true;
        var area = new Option<string[]>("--area") { HelpName = "id", Description = context.Say("Ett område; flera gånger för flera.", "An area; several times for several.") };
        var rationale = ChangeOptions.Text(context, "--rationale", "Varför enheten gör det.", "Why the unit does it.");
        var plan = new Option<string>("--plan") { HelpName = "id", Description = context.Say("Planen. Förval: den som gäller.", "The plan. Default: the one that holds.") };
        var from = ChangeOptions.From(context);
        var role = ChangeOptions.Text(context, "--role", "Ansvarig roll.", "The responsible role.");
        var owner = ChangeOptions.Text(context, "--owner", "Ansvarig person.", "The responsible person.");
        var deputy = ChangeOptions.Text(context, "--deputy", "Ersättare.", "The deputy.");
        var by = ChangeOptions.By(context);
        Arguments.Add(region);
        foreach (var option in new Option[] { unit, title, area, rationale, plan, from, role, owner, deputy, by })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            var outcome = context.Services.GetRequiredService<OwnActivities>().Add(new OwnActivityRequest
            {
                RegionId = parsed.GetRequiredValue(region),
                Unit = parsed.GetRequiredValue(unit),
                Title = parsed.GetRequiredValue(title),
                Areas = [.. parsed.GetValue(area) ?? []],
                Rationale = parsed.GetValue(rationale),
                PlanId = parsed.GetValue(plan),
                From = parsed.GetValue(from),
                OwnerRole = parsed.GetValue(role),
                Owner = parsed.GetValue(owner),
                Deputy = parsed.GetValue(deputy),
                By = parsed.GetRequiredValue(by).Trim(),
            });
            return ChangeOptions.Answer(context, outcome, $"Tillagd: {outcome.ActivityId}", $"Added: {outcome.ActivityId}");
        });
    }
}
