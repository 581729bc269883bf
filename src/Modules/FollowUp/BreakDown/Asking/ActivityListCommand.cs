using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.BreakDown.Asking;

internal sealed class ActivityListCommand : Command
{
    public ActivityListCommand(CommandContext context)
        : base("list", context.Say("Visar aktiviteterna och hur långt de är nedbrutna.", "Lists the activities and how far they have been handed on."))
    {
        var region = FollowUpSymbols.Region(context);
        var unit = new Option<string>("--unit") { HelpName = "id", Description = context.Say("En enhet med alla under. Förval: hela regionen.", "A unit with all below. Default: the whole region.") };
        var unassigned = new Option<bool>("--unassigned") { Description = context.Say("Bara de som ingen har.", "Only those that nobody has.") };
        var ownerless = new Option<bool>("--ownerless") { Description = context.Say("Bara de som saknar ansvarig någonstans.", "Only those without an owner somewhere.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        foreach (var option in new Option[] { unit, unassigned, ownerless, output })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var meant = parsed.GetValue(unit) is { } written ? scope.Organisation.Find(written) : scope.Organisation.Top;
            if (meant is null)
            {
                return context.Unknown(new($"Enheten ”{parsed.GetValue(unit)}” finns inte.", $"There is no unit “{parsed.GetValue(unit)}”."), parsed.GetValue(unit)!, scope.Organisation.Units.Select(known => known.Id));
            }

            var today = context.Services.GetRequiredService<TimeProvider>().Today();
            var lines = ActivityLine.Of(scope, meant, today)
                .Where(line => (!parsed.GetValue(unassigned) || line.Units == 0) && (!parsed.GetValue(ownerless) || line.Ownerless > 0))
                .ToArray();
            var table = Table.Of(
                lines,
                ("Id", line => line.Activity.Id),
                (context.Say("Aktivitet", "Activity"), line => context.Say(line.Activity.Title)),
                (context.Say("Läge", "State"), line => context.Say(ActWords.StateOf(line.Activity, today))),
                (context.Say("Enheter", "Units"), line => line.Units.ToString(CultureInfo.InvariantCulture)),
                (context.Say("Utan ansvarig", "Ownerless"), line => line.Ownerless.ToString(CultureInfo.InvariantCulture)));
            context.WriteList(parsed.FormatOf(output), table, () => lines.Select(line => ActivityLineView.Of(scope, line, today)).ToArray());
            return ExitCode.Fine;
        });
    }
}
