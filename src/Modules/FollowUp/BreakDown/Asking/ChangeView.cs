using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.BreakDown.Asking;

/// <summary>What came of a change over HTTP.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Units">The ids of the units that it changed something for.</param>
/// <param name="Findings">What is wrong; nothing was done where there is an error.</param>
internal sealed record ChangeView(string? Activity, ImmutableArray<string> Units, ImmutableArray<Finding> Findings);
