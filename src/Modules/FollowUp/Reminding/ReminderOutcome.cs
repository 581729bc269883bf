using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>What came of a run.</summary>
/// <param name="Plan">What was to go out.</param>
/// <param name="Done">The letters that went out and are in the log.</param>
/// <param name="Problems">Why others did not, each in a sentence.</param>
internal sealed record ReminderOutcome(ReminderPlan Plan, ImmutableArray<Letter> Done, ImmutableArray<Text> Problems);
