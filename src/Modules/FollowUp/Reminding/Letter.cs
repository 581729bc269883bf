using System.Collections.Immutable;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>A letter with everything that one recipient is reminded of.</summary>
/// <param name="To">The address.</param>
/// <param name="MessageId">The same for the same region, recipient and day, so that one that goes out twice is known for the same.</param>
/// <param name="FileName">Its file in the outbox.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">Its text, with line breaks.</param>
/// <param name="Reminders">What it holds.</param>
internal sealed record Letter(string To, string MessageId, string FileName, string Subject, string Body, ImmutableArray<Reminder> Reminders);
