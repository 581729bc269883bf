using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class PlansOfOneOwnerDoNotOverlap : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3103", Severity.Warning,
        new("Två planer för samma region gäller samtidigt", "Two plans of one region hold at the same time"),
        new("Rätta perioderna, eller behåll båda om den ena hör under den andra.", "Mend the periods, or keep both where one belongs under the other."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from earlier in context.Configuration.Plans.TakeWhile(plan => !ReferenceEquals(plan, context.Plan))
        where earlier.Period is not null && context.Plan.Period is not null && earlier.Period.Overlaps(context.Plan.Period)
        select Kind.At(context.Plan.Provenance.DeclaredAt, new(
            $"”{context.Plan.Title}” ({context.Plan.Period}) överlappar ”{earlier.Title}” ({earlier.Period}).",
            $"“{context.Plan.Title}” ({context.Plan.Period}) overlaps “{earlier.Title}” ({earlier.Period})."));
}
