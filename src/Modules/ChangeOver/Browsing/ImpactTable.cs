using System.Globalization;
using PatientSafety.ChangeOver.Impact;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.ChangeOver.Browsing;

/// <summary>All regions on one page: how many activities are hit how hard.</summary>
internal static class ImpactTable
{
    public static Table Of(EditionImpact impact, CommandContext context)
    {
        var several = impact.Plans.GroupBy(plan => plan.Region.Id, StringComparer.Ordinal).Where(plans => plans.Skip(1).Any()).Select(plans => plans.Key).ToHashSet(StringComparer.Ordinal);
        return Table.Of(
            impact.Plans,
            ("Region", plan => several.Contains(plan.Region.Id) ? $"{plan.Region.Name} ({plan.Plan.Id})" : plan.Region.Name),
            (context.Say("Orörda", "Untouched"), plan => Number(plan.Count(ImpactLevel.Untouched))),
            (context.Say("Berörda", "Touched"), plan => Number(plan.Count(ImpactLevel.Touched))),
            (context.Say("Val", "Choice"), plan => Number(plan.Count(ImpactLevel.NeedsChoice))),
            (context.Say("Förnya", "Renew"), plan => Number(plan.StatementsToRenew)),
            (context.Say("Beslut", "Decision"), plan => plan.DecisionNeedsRenewal ? context.Say("förnyas", "renew") : "–"),
            (context.Say("Tyst", "Silent"), plan => Number(plan.Silent.Length)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
