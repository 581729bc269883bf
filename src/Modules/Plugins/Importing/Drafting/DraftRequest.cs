using PatientSafety.Core.National;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>What the person who imports has said. What is null is read out of the document.</summary>
internal sealed record DraftRequest(string? RegionId = null, string? RegionName = null, Edition? Edition = null);
