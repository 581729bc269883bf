using PatientSafety.Plugins.Importing.Recognising;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>An activity with the id that it gets in the draft.</summary>
/// <param name="Id">The id.</param>
/// <param name="Found">What was found.</param>
/// <param name="StatusId">The id of its status, or null where it has none that is recognised.</param>
internal sealed record DraftActivity(string Id, FoundActivity Found, string? StatusId);
