using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.Reminding;

internal sealed class FollowUpRemindCommand : Command
{
    private readonly CommandContext context;

    public FollowUpRemindCommand(CommandContext context)
        : base("remind", context.Say("Påminner dem som har något kvar, med ett brev till var och en.", "Reminds those who have something left, with one letter to each."))
    {
        this.context = context;
        var region = CalendarSymbols.Region(context);
        var dryRun = new Option<bool>("--dry-run") { Description = context.Say("Visar vad som skulle gå ut. Ingenting skrivs.", "Shows what would go out. Nothing is written.") };
        var day = new Option<string>("--day") { HelpName = context.Say("dag", "day"), Description = context.Say("Dagen att visa, bara med --dry-run. Förval: i dag.", "The day to show, only with --dry-run. Default: today.") };
        Arguments.Add(region);
        Options.Add(dryRun);
        Options.Add(day);
        Validators.Add(result =>
        {
            if (result.GetValue(day) is not null && !result.GetValue(dryRun))
            {
                result.AddError(context.Say("--day går bara att använda med --dry-run: ett brev som går ut gäller den dag det går ut.", "--day can only be used with --dry-run: a letter that goes out is about the day on which it does."));
            }
        });
        SetAction(async (parsed, stop) =>
        {
            var problems = new List<Text>();
            var scope = context.Services.GetRequiredService<Asked>().Region(parsed.GetRequiredValue(region), problems);
            var chosen = Asked.Day(parsed.GetValue(day), problems);
            if (problems.Count > 0)
            {
                return CalendarSymbols.Tell(context, problems);
            }

            if (parsed.GetValue(dryRun))
            {
                return Show(context.Services.GetRequiredService<ReminderPlanning>().Plan(scope!, chosen));
            }

            return Tell(await context.Services.GetRequiredService<ReminderRun>().RunAsync(scope!, stop));
        });
    }

    private int Show(ReminderPlan plan)
    {
        foreach (var letter in plan.Letters)
        {
            context.Results.WriteLine(context.Say($"Till: {letter.To}", $"To: {letter.To}"));
            context.Results.WriteLine(context.Say($"Ämne: {letter.Subject}", $"Subject: {letter.Subject}"));
            context.Results.WriteLine();
            context.Results.WriteLine(letter.Body);
        }

        if (plan.Letters.IsEmpty)
        {
            context.Results.WriteLine(context.Say("Inget brev skulle gå ut.", "No letter would go out."));
        }

        Notes(plan);
        return ExitCode.Fine;
    }

    private int Tell(ReminderOutcome outcome)
    {
        foreach (var letter in outcome.Done)
        {
            context.Results.WriteLine($"{letter.To}: {letter.Subject}");
        }

        if (outcome.Done.IsEmpty && outcome.Problems.IsEmpty && outcome.Plan.QuietUntil is null)
        {
            context.Results.WriteLine(context.Say("Inget brev gick ut: ingen har något nytt att påminnas om.", "No letter went out: nobody has anything new to be reminded of."));
        }

        Notes(outcome.Plan);
        return outcome.Problems.IsEmpty ? ExitCode.Fine : CalendarSymbols.Tell(context, outcome.Problems);
    }

    private void Notes(ReminderPlan plan)
    {
        if (plan.QuietUntil is { } until)
        {
            var time = QuietTimes.SwedishTime(until).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            context.Messages.WriteLine(context.Say($"Ingenting går ut nu. Den tysta tiden varar till {time}.", $"Nothing goes out now. The quiet time lasts until {time}."));
        }

        foreach (var lost in plan.Undeliverable)
        {
            context.Messages.WriteLine(context.Say($"Går inte att leverera till {lost.Who}. {lost.Why.Swedish}", $"Cannot be delivered to {lost.Who}. {lost.Why.English}"));
        }

        FindingsText.Write(context, context.Messages, plan.Findings);
    }
}
