using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Something that somebody should be reminded of and that has no address to go to.</summary>
/// <param name="Who">Who: a name, a role at a unit, or a unit.</param>
/// <param name="Why">Why it cannot be delivered.</param>
/// <param name="Reminders">What it is about.</param>
internal sealed record Undeliverable(string Who, Text Why, ImmutableArray<Reminder> Reminders);
