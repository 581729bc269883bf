using PatientSafety.Core.Findings;

namespace PatientSafety.Core.Regional;

/// <summary>A rule of the region's own about its plan, as code, for what the file cannot say.</summary>
public interface IPlanRule
{
    /// <summary>What the rule can find. The ids must not begin with <c>PS</c>, which is the product's own.</summary>
    FindingKind Kind { get; }

    /// <summary>Looks at a plan.</summary>
    /// <param name="context">The plan and what surrounds it.</param>
    /// <returns>What was found; empty where the plan keeps the rule. A rule that throws makes its plugin <c>Failed</c>.</returns>
    IEnumerable<Finding> Check(PlanContext context);
}
