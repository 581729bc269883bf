namespace PatientSafety.FollowUp.Recording;

/// <summary>What shows that an entry is so: a link, or a file that has been put in the data folder.</summary>
internal sealed record NewEvidence(string Title, string? Url, string? FileHash = null, long? Bytes = null);
