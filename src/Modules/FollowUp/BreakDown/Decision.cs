using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Something that was settled about an activity.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="What">What was settled.</param>
/// <param name="Units">The numbers of the units that it was about; none where it was about the activity as a whole.</param>
/// <param name="By">Who settled it.</param>
/// <param name="Why">Why; null where nobody said.</param>
internal sealed record Decision(DateTimeOffset At, Text What, ImmutableArray<int> Units, string By, string? Why);
