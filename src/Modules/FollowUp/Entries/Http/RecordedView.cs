namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>What is answered when an entry has been taken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its place in the order of entries; null where it was there before.</param>
/// <param name="WasThere">Whether it was there before.</param>
/// <param name="Findings">What is worth thinking about.</param>
internal sealed record RecordedView(Guid Id, long? Number, bool WasThere, FindingView[] Findings);
