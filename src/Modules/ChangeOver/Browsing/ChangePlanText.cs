using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>How a plan would change over, for somebody at a terminal.</summary>
internal sealed class ChangePlanText(CommandContext context, ChangePlan plan)
{
    private bool spaced;

    public void Write()
    {
        var impact = plan.Impact;
        Write(string.Empty, $"{impact.Region.Name}: {context.Say(impact.Plan.Title)}");
        Write(string.Empty, context.Say(
            $"Från {impact.Step.From.Id} till {impact.Step.To.Id}{Draft(" (utkast)")}. {Counted()}",
            $"From {impact.Step.From.Id} to {impact.Step.To.Id}{Draft(" (draft)")}. {Counted()}"));
        if (!impact.Step.IsDescribed)
        {
            Write(string.Empty, context.Say(
                $"Ingen har beskrivit hur {impact.Step.From.Id} förhåller sig till {impact.Step.To.Id}, så allt kräver ett val.",
                $"Nobody has described how {impact.Step.From.Id} relates to {impact.Step.To.Id}, so everything needs a choice."));
        }
        else if (!impact.Step.Through.IsEmpty)
        {
            Write(string.Empty, context.Say(
                $"Vägen går genom {string.Join(", ", impact.Step.Through)}; ingen har beskrivit den direkt.",
                $"The way leads through {string.Join(", ", impact.Step.Through)}; nobody has described it directly."));
        }

        if (UnknownText.Of(impact) is { } unknown)
        {
            Write(string.Empty, context.Say(unknown));
        }

        Table(context.Say("Aktiviteter", "Activities"), ChangePlanTable.Activities(plan, context));
        Table(context.Say("Ställningstaganden till områden", "Statements about areas"), ChangePlanTable.Statements(plan, context));
        Renewal();
        Silent();
        Reasons();
    }

    private string Counted()
    {
        var moving = plan.Activities.Count(activity => activity.Verdict <= Verdict.MovesAsChosen);
        var open = plan.Activities.Count(activity => activity.IsOpen);
        return context.Say($"{moving} av {plan.Activities.Length} aktiviteter flyttas av sig själva, {open} kräver ett val.", $"{moving} of {plan.Activities.Length} activities move by themselves, {open} need a choice.");
    }

    private string Draft(string word) => plan.Impact.Step.To.Status == EditionStatus.Draft ? word : string.Empty;

    private void Renewal()
    {
        Heading(context.Say("Att förnya", "To renew"));
        Write("- ", context.Say(Decisions.Of(plan.Impact)));
        foreach (var statement in plan.Statements.Where(statement => statement.Impact.NeedsRenewal))
        {
            Write("- ", $"{context.Say(Labels.Of(statement.Impact.Stated.Standing))}: {context.Say(statement.Impact.Reference.Outlook.Name)} ({context.Say(Verdicts.Of(statement.Impact.Reference.Outlook.Level))})");
        }
    }

    private void Silent()
    {
        if (plan.Impact.Silent.IsEmpty)
        {
            return;
        }

        Heading(context.Say($"I {plan.Impact.Step.To.Id} men inte i planen", $"In {plan.Impact.Step.To.Id} but not in the plan"));
        foreach (var silent in plan.Impact.Silent)
        {
            Write("- ", $"{context.Say(silent.Area.Name)} ({(silent.IsNew ? context.Say("nytt i utgåvan", "new in the edition") : context.Say("planen säger inget om det i dag heller", "the plan says nothing about it today either"))})");
        }
    }

    /// <summary>What is sure and the same needs no reason; the rest does, each area once.</summary>
    private void Reasons()
    {
        var outlooks = plan.Impact.Activities.SelectMany(activity => activity.References)
            .Concat(plan.Impact.Statements.Select(statement => statement.Reference))
            .Select(reference => reference.Outlook)
            .DistinctBy(outlook => outlook.Id, StringComparer.Ordinal)
            .Where(outlook => outlook.NeedsChoice || outlook.IsUnsure || !outlook.Touches.IsEmpty)
            .ToArray();
        if (outlooks.Length == 0)
        {
            return;
        }

        Heading(context.Say("Varför, område för område", "Why, area by area"));
        foreach (var outlook in outlooks)
        {
            Write("- ", $"{context.Say(outlook.Name)}: {context.Say(outlook.Reason)}");
            foreach (var change in outlook.Touches.Select(change => context.Say(Changes.Of(change))).Distinct(StringComparer.Ordinal))
            {
                Write("    ", change);
            }
        }
    }

    private void Table(string heading, Table table)
    {
        if (table.Rows.Length > 0)
        {
            Heading(heading);
            TableWriter.Write(table, context.Results);
            spaced = true;
        }
    }

    private void Heading(string heading)
    {
        // A table ends with an empty line of its own.
        if (!spaced)
        {
            Line(string.Empty);
        }

        spaced = false;
        Line(heading);
    }

    private void Write(string mark, string text)
    {
        foreach (var line in Paragraph.Of(mark, text))
        {
            Line(line);
        }
    }

    private void Line(string line) => context.Results.WriteLine(line);
}
