using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityBreakDownCommand : Command
{
    public ActivityBreakDownCommand(CommandContext context)
        : base("break-down", context.Say("Bryter ner en aktivitet: till enheter, en nivå eller ett delträd.", "Hands an activity on: to units, a level or a subtree."))
    {
        var region = FollowUpSymbols.Region(context);
        var activity = FollowUpSymbols.Activity(context);
        var unit = ChangeOptions.Units(context, "En enhet. Kan anges flera gånger.", "A unit. Can be given several times.");
        var level = new Option<string>("--level") { HelpName = "id", Description = context.Say("Alla på en nivå; med --unit bara under den.", "All on a level; with --unit only below that one.") };
        var subtree = new Option<string[]>("--subtree") { HelpName = "id", Description = context.Say("En enhet och alla under den.", "A unit and all below it.") };
        var later = new Option<bool>("--later") { Description = context.Say("Även enheter som tillkommer.", "Also units that come later.") };
        var from = ChangeOptions.From(context);
        var role = ChangeOptions.Text(context, "--role", "Ansvarig roll.", "The responsible role.");
        var owner = ChangeOptions.Text(context, "--owner", "Ansvarig person.", "The responsible person.");
        var deputy = ChangeOptions.Text(context, "--deputy", "Ersättare.", "The deputy.");
        var plan = TimePlanOption.Of(context);
        var by = ChangeOptions.By(context);
        var why = ChangeOptions.Why(context, required: false);
        Arguments.Add(region);
        Arguments.Add(activity);
        foreach (var option in new Option[] { unit, level, subtree, later, from, role, owner, deputy, plan, by, why })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            var (units, trees) = (result.GetValue(unit) ?? [], result.GetValue(subtree) ?? []);
            if ((result.GetValue(level) is null && units.Length == 0 && trees.Length == 0) || (trees.Length > 0 && (units.Length > 0 || result.GetValue(level) is not null)))
            {
                result.AddError(context.Say("Ange --unit, --level eller --subtree.", "Give --unit, --level or --subtree."));
            }

            if (result.GetValue(later) && result.GetValue(level) is null && trees.Length == 0)
            {
                result.AddError(context.Say("--later hör ihop med --level eller --subtree.", "--later goes with --level or --subtree."));
            }
        });
        SetAction(parsed =>
        {
            var trees = parsed.GetValue(subtree) ?? [];
            var outcome = context.Services.GetRequiredService<BreakingDown>().BreakDown(new BreakDownRequest
            {
                RegionId = parsed.GetRequiredValue(region),
                Activity = parsed.GetRequiredValue(activity),
                Target = trees.Length > 0 ? Target.Subtree : parsed.GetValue(level) is null ? Target.Units : Target.Level,
                Units = [.. trees.Length > 0 ? trees : parsed.GetValue(unit) ?? []],
                LevelId = parsed.GetValue(level),
                LaterUnits = parsed.GetValue(later),
                From = parsed.GetValue(from),
                OwnerRole = parsed.GetValue(role),
                Owner = parsed.GetValue(owner),
                Deputy = parsed.GetValue(deputy),
                TimePlan = parsed.GetValue(plan),
                By = parsed.GetRequiredValue(by).Trim(),
                Why = parsed.GetValue(why),
            });
            return ChangeOptions.Answer(
                context,
                new ChangeOutcome(outcome.Given, outcome.Findings, outcome.Problem),
                $"Nedbruten till {outcome.Given.Length} enheter; {outcome.Had.Length} hade den redan.",
                $"Handed on to {outcome.Given.Length} units; {outcome.Had.Length} had it already.");
        });
    }
}
