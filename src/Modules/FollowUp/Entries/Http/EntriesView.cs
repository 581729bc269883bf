namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>A page of entries.</summary>
/// <param name="Entries">The entries, in the order in which they came in.</param>
/// <param name="Next">What to give as <c>after</c> for those that follow; null where there are no more.</param>
internal sealed record EntriesView(EntryView[] Entries, long? Next);
