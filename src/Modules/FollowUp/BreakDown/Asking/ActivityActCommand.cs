using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>One of the verbs that do something to an activity as a whole.</summary>
internal sealed class ActivityActCommand : Command
{
    private ActivityActCommand(CommandContext context, string verb, Text about, ActivityActKind kind)
        : base(verb, context.Say(about))
    {
        var region = FollowUpSymbols.Region(context);
        var activity = FollowUpSymbols.Activity(context);
        var other = new Option<string>(kind == ActivityActKind.Merged ? "--into" : "--with") { HelpName = "id", Required = true, Description = context.Say("Aktiviteten som tar över.", "The activity that takes over.") };
        var from = ChangeOptions.From(context);
        var by = ChangeOptions.By(context);
        var why = ChangeOptions.Why(context, required: true);
        var takesOver = kind is ActivityActKind.Merged or ActivityActKind.Superseded;
        Arguments.Add(region);
        Arguments.Add(activity);
        foreach (var option in takesOver ? new Option[] { other, from, by, why } : [from, by, why])
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            var outcome = context.Services.GetRequiredService<ActivityActs>().Do(new ActRequest
            {
                RegionId = parsed.GetRequiredValue(region),
                Activity = parsed.GetRequiredValue(activity),
                Kind = kind,
                Other = takesOver ? parsed.GetValue(other) : null,
                On = parsed.GetValue(from),
                By = parsed.GetRequiredValue(by).Trim(),
                Why = parsed.GetRequiredValue(why),
            });
            var words = ActWords.Of(kind);
            return ChangeOptions.Answer(
                context,
                outcome,
                takesOver ? $"{words.Swedish}, som {outcome.Units.Length} enheter har fått:" : $"{words.Swedish}.",
                takesOver ? $"{words.In(Language.English)}, which {outcome.Units.Length} units have been given:" : $"{words.In(Language.English)}.");
        });
    }

    public static IEnumerable<Command> All(CommandContext context) =>
    [
        new ActivityActCommand(context, "pause", new("Pausar en aktivitet.", "Pauses an activity."), ActivityActKind.Paused),
        new ActivityActCommand(context, "resume", new("Återupptar en pausad aktivitet.", "Resumes an activity that is paused."), ActivityActKind.Resumed),
        new ActivityActCommand(context, "close", new("Avslutar en aktivitet. Ingenting raderas.", "Closes an activity. Nothing is deleted."), ActivityActKind.Closed),
        new ActivityActCommand(context, "reopen", new("Öppnar en aktivitet igen.", "Reopens an activity."), ActivityActKind.Reopened),
        new ActivityActCommand(context, "merge", new("Låter en aktivitet uppgå i en annan.", "Merges an activity into another."), ActivityActKind.Merged),
        new ActivityActCommand(context, "supersede", new("Ersätter en aktivitet med en annan.", "Supersedes an activity by another."), ActivityActKind.Superseded),
    ];
}
