using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising;

/// <summary>What came of changing an organisation: all of it was done, or none of it and why.</summary>
/// <param name="Organisation">The organisation afterwards; null where nothing was done.</param>
/// <param name="Findings">What stood in the way.</param>
/// <param name="Problem">Why it could not be written, where that was the trouble.</param>
internal sealed record ActOutcome(Organisation? Organisation, ImmutableArray<Finding> Findings, Text? Problem = null)
{
    public bool Done => Organisation is not null;

    public static ActOutcome Refused(params ImmutableArray<Finding> findings) => new(null, findings);

    public static ActOutcome Unwritten(Text problem) => new(null, [], problem);
}
