using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;

namespace PatientSafety.Core.Reporting;

/// <summary>A rule of the region's own about a report, as code, for what the file cannot say.</summary>
public interface IReportingRule
{
    /// <summary>What the rule can find. The ids must not begin with <c>PS</c>, which is the product's own.</summary>
    FindingKind Kind { get; }

    /// <summary>Looks at a plan at one occasion of reporting.</summary>
    /// <param name="context">The plan and what surrounds it.</param>
    /// <param name="occasion">The report: which rule, which period, due when.</param>
    /// <returns>What was found; empty where the rule is kept. Where a rule of the file has <see cref="Kind"/> as its <see cref="ReportingRule.SetOffByRule"/>, whatever is found sets off that report for the occasion's period. A rule that throws makes its plugin <c>Failed</c>.</returns>
    IEnumerable<Finding> Check(PlanContext context, ReportingOccasion occasion);
}
