namespace PatientSafety.ChangeOver.Planning;

/// <summary>A change of edition that somebody asks for.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="To">The edition to change to, by its reference.</param>
/// <param name="PlanId">The plan, or null where the region has one to change.</param>
/// <param name="Draft">The draft's folder, or null for the usual one.</param>
internal sealed record ChangeQuestion(string RegionId, string To, string? PlanId, string? Draft);
