namespace PatientSafety.FollowUp.Reminding;

/// <summary>Something that went out, or that had nowhere to go.</summary>
internal sealed record LoggedReminder(string To, string Subject, string Body, string Through, DateTimeOffset WrittenAt);
