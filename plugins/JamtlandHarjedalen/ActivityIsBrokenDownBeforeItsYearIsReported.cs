using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;

namespace JamtlandHarjedalen;

/// <summary>The memo asks for the plan to be broken down to division or, alternatively, operation; what the region carries out itself is not.</summary>
internal sealed class ActivityIsBrokenDownBeforeItsYearIsReported : IReportingRule
{
    private static readonly string[] Levels = ["division", "verksamhet"];

    public FindingKind Kind { get; } = new(
        "JAMTLAND1",
        Severity.Warning,
        new("En aktivitet är inte nedbruten när året ska redovisas", "An activity has not been broken down when its year is to be reported"),
        new("Bryt ner aktiviteten till division eller verksamhet och skriv in det under ”brokenDownTo”.", "Break the activity down to division or operation and enter it under “brokenDownTo”."),
        "Tjänsteskrivelse, Regional handlingsplan för ökad patientsäkerhet 2022–2024, Ärendebeskrivning");

    public IEnumerable<Finding> Check(PlanContext context, ReportingOccasion occasion)
    {
        // A year is reported once it is over; before that there is still time to break the activity down.
        if (occasion.Rule.Frequency != PeriodScheme.Yearly || occasion.Covered.To >= context.Today)
        {
            return [];
        }

        return
            from activity in context.Plan.Activities
            where activity.LevelId != Level.Region
            where activity.TimePlan?.Overlaps(occasion.Covered) ?? true
            where !activity.BrokenDownTo.Any(unit => Levels.Contains(unit.LevelId, StringComparer.Ordinal))
            select Kind.At(activity.Provenance.DeclaredAt, new Text(
                FormattableString.Invariant($"”{activity.Title}” är inte nedbruten till division eller verksamhet, och {occasion.Covered.To.Year} ska redovisas i {occasion.Rule.Name.Swedish.ToLowerInvariant()}."),
                FormattableString.Invariant($"“{activity.Title}” has not been broken down to division or operation, and {occasion.Covered.To.Year} is to be reported in {occasion.Rule.Name.In(Language.English)}.")));
    }
}
