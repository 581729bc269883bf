using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace __CLASS__;

/// <summary>Ett exempel på en regel om en redovisning: när ett år har gått och ska redovisas har varje aktivitet ett läge.</summary>
internal sealed class YearIsReportedWithStatus : IReportingRule
{
    public FindingKind Kind { get; } = new(
        "__PREFIX__2",
        Severity.Warning,
        new("En aktivitet saknar läge när året ska redovisas", "An activity lacks a status when the year is to be reported"),
        new("Ange läget under ”status”.", "Give the status under “status”."));

    public IEnumerable<Finding> Check(PlanContext context, ReportingOccasion occasion)
    {
        // Före årets slut finns det ännu tid.
        if (occasion.Rule.Frequency != PeriodScheme.Yearly || occasion.Covered.To >= context.Today)
        {
            return [];
        }

        return
            from activity in context.Plan.Activities
            where activity.Status is null
            where activity.TimePlan?.Overlaps(occasion.Covered) ?? true
            select Kind.At(activity.Provenance.DeclaredAt, new Text(
                FormattableString.Invariant($"”{activity.Title}” har inget läge, och {occasion.Covered.To.Year} ska redovisas."),
                FormattableString.Invariant($"“{activity.Title.In(Language.English)}” has no status, and {occasion.Covered.To.Year} is to be reported.")));
    }
}
