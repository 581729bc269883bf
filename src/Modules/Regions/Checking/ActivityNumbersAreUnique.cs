using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Checking;

internal sealed class ActivityNumbersAreUnique : IPlanRule
{
    public FindingKind Kind { get; } = new("PS3104", Severity.Warning,
        new("Två aktiviteter har samma nummer", "Two activities have the same number"),
        new("Ge den ena ett eget nummer.", "Give one of them a number of its own."));

    public IEnumerable<Finding> Check(PlanContext context) =>
        from twice in context.Plan.Activities.Where(activity => activity.Number is not null).GroupBy(activity => activity.Number).SelectMany(same => same.Skip(1))
        select Kind.At(twice.Provenance.DeclaredAt, new($"Numret {twice.Number} är upptaget.", $"The number {twice.Number} is taken."));
}
