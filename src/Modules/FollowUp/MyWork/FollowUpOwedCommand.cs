using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.MyWork;

internal sealed class FollowUpOwedCommand : Command
{
    public FollowUpOwedCommand(CommandContext context)
        : base("owed", context.Say("Visar vad en enhet eller en person har kvar att rapportera.", "Shows what a unit or a person has left to report."))
    {
        var region = CalendarSymbols.Region(context);
        var unit = CalendarSymbols.Unit(context.Say("Enheten, och vad de närmast under den inte är klara med.", "The unit, and what those right below it have not done."));
        var owner = new Option<string>("--owner") { HelpName = context.Say("namn", "name"), Description = context.Say("Den som äger aktiviteterna: ett namn eller en roll.", "Whoever owns the activities: a name or a role.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Options.Add(unit);
        Options.Add(owner);
        Options.Add(output);
        Validators.Add(result =>
        {
            if (result.GetValue(unit) is null && result.GetValue(owner) is null)
            {
                result.AddError(context.Say("Ange --unit, --owner eller båda.", "Give --unit, --owner or both."));
            }
        });
        SetAction(parsed =>
        {
            var problems = new List<Text>();
            var scope = context.Services.GetRequiredService<Asked>().Region(parsed.GetRequiredValue(region), problems);
            var one = scope is null ? null : Asked.Unit(scope, parsed.GetValue(unit), problems);
            if (problems.Count > 0)
            {
                return CalendarSymbols.Tell(context, problems);
            }

            Write(context, context.Services.GetRequiredService<WorkLists>().Of(scope!, one, parsed.GetValue(owner)), parsed.FormatOf(output));
            return ExitCode.Fine;
        });
    }

    private static void Write(CommandContext context, WorkList list, OutputFormat format)
    {
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, Flat(list, context), () => WorkListView.Of(list));
            return;
        }

        if (list.Work.IsEmpty)
        {
            context.Results.WriteLine(context.Say("Det finns ingenting kvar att göra.", "There is nothing left to do."));
        }

        foreach (var work in list.Work)
        {
            var until = work.Duty.LastDay is { } day
                ? context.Say($"senast {DayText.Of(day)}{Mark(work.Duty)}", $"by {DayText.Of(day)}{Mark(work.Duty)}")
                : context.Say("ingen dag är känd", "no day is known");
            context.Results.WriteLine($"{work.Duty.As.Name}, {context.Say(work.Duty.Period.Name)}: {until} ({context.Say(DutyWords.Of(work.Duty.On(list.Today))).ToLowerInvariant()})");
            foreach (var owed in work.Activities)
            {
                context.Results.WriteLine($"  {context.Say(owed.Assignment.Activity.Title)}");
                context.Results.WriteLine($"    {context.Say(LastSaid.Of(list.Scope, owed.Last))}");
            }

            foreach (var below in work.NotDoneBelow)
            {
                context.Results.WriteLine(context.Say(
                    string.Create(CultureInfo.InvariantCulture, $"  {below.As.Name}: {below.Reported} av {below.Expected} rapporterade"),
                    string.Create(CultureInfo.InvariantCulture, $"  {below.As.Name}: {below.Reported} of {below.Expected} reported")));
            }

            if (work.OnlySigningIsLeft)
            {
                context.Results.WriteLine(context.Say("  Allt är rapporterat. Signera perioden.", "  Everything has been reported. Sign the period off."));
            }

            context.Results.WriteLine();
        }

        if (list.Work.Any(work => work.Duty.LastDay is not null && work.Duty.DaySupport != Attestation.Attested))
        {
            context.Results.WriteLine(context.Say("* Dagen är vald av oss eller obekräftad. Källan anger den inte.", "* The day is chosen by us or unconfirmed. The source does not give it."));
        }
    }

    private static string Mark(Duty duty) => duty.DaySupport == Attestation.Attested ? string.Empty : "*";

    private static Table Flat(WorkList list, CommandContext context) => Table.Of(
        list.Work.SelectMany(work => work.Activities, (work, owed) => (work.Duty, Owed: owed)),
        (context.Say("Sista dag", "Last day"), row => row.Duty.LastDay is { } day ? DayText.Of(day) : null),
        (context.Say("Läge", "State"), row => context.Say(DutyWords.Of(row.Duty.On(list.Today)))),
        (context.Say("Enhet", "Unit"), row => row.Duty.Unit.Id),
        (context.Say("Period", "Period"), row => row.Duty.Period.Id),
        (context.Say("Aktivitet", "Activity"), row => row.Owed.Assignment.Activity.Id),
        (context.Say("Rubrik", "Title"), row => context.Say(row.Owed.Assignment.Activity.Title)),
        (context.Say("Roll", "Role"), row => row.Owed.Assignment.OwnerRole),
        (context.Say("Ansvarig", "Owner"), row => row.Owed.Assignment.Owner),
        (context.Say("Ersättare", "Deputy"), row => row.Owed.Assignment.Deputy),
        (context.Say("Senast sagt", "Last said"), row => context.Say(LastSaid.Of(list.Scope, row.Owed.Last))));
}
