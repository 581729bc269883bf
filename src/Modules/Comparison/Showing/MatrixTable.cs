using System.Collections.Immutable;
using PatientSafety.Comparison.Wording;
using PatientSafety.Core.National;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Showing;

/// <summary>The matrix in a terminal: in words while the plans are few, in signs with a legend when they are many.</summary>
internal static class MatrixTable
{
    private const int FewPlans = 3;

    public static bool IsInWords(PlanComparison comparison) => comparison.Plans.Length <= FewPlans;

    public static Table Of(PlanComparison comparison, CommandContext context) =>
        IsInWords(comparison) ? InWords(comparison, context) : InSigns(comparison, context);

    /// <summary>What the signs and the short names of the areas stand for; empty where the table is in words.</summary>
    public static IEnumerable<string> Legend(PlanComparison comparison, CommandContext context)
    {
        if (IsInWords(comparison))
        {
            return [];
        }

        var standings = StandingSign.All.Select(standing => $"{Meanings.Sign(standing)} {context.Say(Labels.Of(standing)).ToLowerInvariant()}");
        var rest = context.Say(
            "talet är antalet aktiviteter, ? betyder att vägen mellan utgåvorna är osäker",
            "the number is that of activities, ? means that the way between the editions is uncertain");
        return
        [
            .. Paragraph.Of(string.Empty, $"{string.Join(", ", standings)}; {rest}."),
            .. comparison.Rows.SelectMany(row => Paragraph.Of($"{Short(row.Area, context).PadRight(3)} ", context.Say(row.Area.Name))),
        ];
    }

    private static Table InWords(PlanComparison comparison, CommandContext context)
    {
        var labels = new PlanLabels(comparison.Plans);
        return new Table(
            [context.Say("Område", "Area"), .. comparison.Plans.Select(plan => Heading(plan, labels))],
            [.. comparison.Rows.Select(row => ImmutableArray.Create(
                [context.Say(row.Area.Name), .. row.Cells.Select(cell => Words(cell, context))]))]);
    }

    private static Table InSigns(PlanComparison comparison, CommandContext context)
    {
        var labels = new PlanLabels(comparison.Plans);
        return new Table(
            ["Plan", .. comparison.Rows.Select(row => Short(row.Area, context))],
            [.. comparison.Plans.Select((plan, column) => ImmutableArray.Create(
                [Heading(plan, labels), .. comparison.Rows.Select(row => StandingSign.Of(row.Cells[column]))]))]);
    }

    private static string Heading(ComparedPlan plan, PlanLabels labels) =>
        plan.Plan.Period is { } period ? $"{labels.Of(plan)} {Periods.Of(period)}" : labels.Of(plan);

    private static string Words(ComparisonCell cell, CommandContext context)
    {
        var standing = context.Say(Labels.Of(cell.Standing));
        var count = cell.Activities.Length > 0 ? $", {context.Say(Counted.Activities(cell.Activities.Length))}" : string.Empty;
        var through = cell is { Relation: { } relation, Certainty: { } certainty }
            ? $" ({context.Say(Labels.Of(relation))}, {context.Say(Labels.Of(certainty))})"
            : string.Empty;
        return standing + count + through;
    }

    private static string Short(Area area, CommandContext context) => FormattableString.Invariant(
        $"{(area.Kind == AreaKind.Foundation ? "G" : "F")}{area.Order}");
}
