namespace PatientSafety.FollowUp.Entries.Http;

/// <summary>A link as somebody sends it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">The address.</param>
internal sealed record LinkPost(string? Title, string? Url);
