using System.Globalization;
using System.Text;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.ChangeOver.Wording;
using PatientSafety.Core;
using PatientSafety.Platform.Texts;

namespace PatientSafety.ChangeOver.Choosing;

/// <summary>Writes a choices file to fill in: everything that needs a choice, with what there is to choose from in comments.</summary>
internal static class ChoicesTemplate
{
    public static string Of(ChangePlan plan, Func<Text, string> say)
    {
        var (impact, text) = (plan.Impact, new StringBuilder());
        Comment(text, string.Empty, $"{impact.Region.Name}: {say(impact.Plan.Title)}, {impact.Step.From.Id} → {impact.Step.To.Id}");
        text.Append(CultureInfo.InvariantCulture, $"region: {impact.Region.Id}\nplan: {impact.Plan.Id}\nfrom: {impact.Step.From.Id}\nto: {impact.Step.To.Id}\n");
        text.Append(say(new("by:   # vem som har valt\nwhy:  # varför, om det behöver sägas\n", "by:   # who has chosen\nwhy:  # why, where it needs saying\n")));
        text.Append(plan.Open == 0 ? "choices: []\n" : "choices:\n");
        foreach (var activity in plan.Activities.Where(activity => activity.IsOpen))
        {
            text.Append('\n');
            Comment(text, "  ", say(activity.Impact.Activity.Title));
            foreach (var reference in activity.References)
            {
                Offers(text, reference.Impact.Outlook, say);
            }

            text.Append(CultureInfo.InvariantCulture, $"  - {{ activity: {activity.Impact.Activity.Id}, areas: [] }}   # {say(new("eller stays: true", "or stays: true"))}\n");
        }

        foreach (var statement in plan.Statements.Where(statement => statement.IsOpen))
        {
            text.Append('\n');
            Comment(text, "  ", say(Labels.Of(statement.Impact.Stated.Standing)));
            Offers(text, statement.Impact.Reference.Outlook, say);
            text.Append(CultureInfo.InvariantCulture, $"  - {{ area: {statement.Impact.Stated.AreaId}, becomes: [] }}   # {say(new("eller drop: true, reason: …", "or drop: true, reason: …"))}\n");
        }

        return text.ToString();
    }

    private static void Offers(StringBuilder text, AreaOutlook outlook, Func<Text, string> say)
    {
        Comment(text, "  ", $"{outlook.Id}: {say(outlook.Name)}, {say(Verdicts.Of(outlook.Verdict))}");
        foreach (var offer in outlook.Offers)
        {
            Comment(text, "    ", $"{offer.Area.Id}: {say(offer.Area.Name)} ({say(Labels.Of(offer.Pair.Relation))}, {say(Labels.Of(offer.Pair.Confidence))})");
        }
    }

    /// <summary>A title may have line breaks, and what follows one would be read as data.</summary>
    private static void Comment(StringBuilder text, string indent, string comment) =>
        text.Append(CultureInfo.InvariantCulture, $"{indent}# {string.Join(' ', comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\n");
}
