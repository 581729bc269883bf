namespace PatientSafety.FollowUp.Entries.Reading;

/// <summary>What shows that an entry is so, as it is kept.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is called; of a file the name that it came with.</param>
/// <param name="Url">The address; null where it is a file.</param>
/// <param name="FileHash">SHA-256 of the file in lower-case hex; null where it is a link.</param>
/// <param name="Bytes">How long the file is.</param>
internal sealed record StoredEvidence(long Number, string Title, string? Url, string? FileHash, long? Bytes);
