using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>What moves and what does not, as tables.</summary>
internal static class ChangePlanTable
{
    public static Table Activities(ChangePlan plan, CommandContext context) => Table.Of(
        plan.Activities,
        ("Id", activity => activity.Impact.Activity.Id),
        (context.Say("Aktivitet", "Activity"), activity => context.Say(activity.Impact.Activity.Title)),
        (context.Say("Utfall", "Outcome"), activity => $"{Verdicts.Sign(activity.Verdict)} {context.Say(Verdicts.Of(activity.Verdict))}"),
        (context.Say("Område", "Area"), activity => context.Say(Destinations.Of(activity, plan.Impact.Step))));

    public static Table Statements(ChangePlan plan, CommandContext context) => Table.Of(
        plan.Statements,
        (context.Say("Står som", "Stands as"), statement => context.Say(Labels.Of(statement.Impact.Stated.Standing))),
        (context.Say("Område i planen", "Area in the plan"), statement => context.Say(statement.Impact.Reference.Outlook.Name)),
        (context.Say("Utfall", "Outcome"), statement => $"{Verdicts.Sign(statement.Verdict)} {context.Say(Verdicts.Of(statement.Verdict))}"),
        (context.Say("Område", "Area"), statement => context.Say(Destinations.Of(statement, plan.Impact.Step))));

    /// <summary>Everything in one table, for a spreadsheet.</summary>
    public static Table Flat(ChangePlan plan, CommandContext context) => Table.Of(
        plan.Activities.Select(activity => new Row(
            context.Say("aktivitet", "activity"),
            activity.Impact.Activity.Id,
            activity.Impact.Activity.Title,
            Verdicts.Of(activity.Verdict),
            Verdicts.Of(activity.Impact.Level),
            string.Join(", ", activity.Impact.References.Select(reference => reference.AreaId)),
            activity.IsOpen ? string.Join(", ", activity.Impact.References.SelectMany(reference => reference.Outlook.Offers).Select(offer => offer.Area.Id).Distinct(StringComparer.Ordinal)) : string.Join(", ", activity.To),
            string.Join(' ', activity.Impact.References.Select(reference => context.Say(reference.Outlook.Reason)).Distinct(StringComparer.Ordinal))))
        .Concat(plan.Statements.Select(statement => new Row(
            context.Say("ställningstagande", "statement"),
            statement.Impact.Stated.AreaId,
            Labels.Of(statement.Impact.Stated.Standing),
            Verdicts.Of(statement.Verdict),
            Verdicts.Of(statement.Impact.Reference.Outlook.Level),
            statement.Impact.Stated.AreaId,
            statement.IsOpen ? string.Join(", ", statement.Impact.Reference.Outlook.Offers.Select(offer => offer.Area.Id)) : string.Join(", ", statement.Reference.To),
            context.Say(statement.Impact.Reference.Outlook.Reason)))),
        (context.Say("Slag", "Kind"), row => row.Kind),
        ("Id", row => row.Id),
        (context.Say("Vad", "What"), row => context.Say(row.What)),
        (context.Say("Utfall", "Outcome"), row => context.Say(row.Verdict)),
        (context.Say("Påverkan", "Impact"), row => context.Say(row.Level)),
        (context.Say("Från", "From"), row => row.From),
        (context.Say("Till", "To"), row => row.To),
        (context.Say("Varför", "Why"), row => row.Why));

    private sealed record Row(string Kind, string Id, Text What, Text Verdict, Text Level, string From, string To, string Why);
}
