namespace PatientSafety.FollowUp.Scoping;

/// <summary>Who answers for an assignment. The same few stand on many.</summary>
/// <param name="Role">The role; null where none is named.</param>
/// <param name="Person">The person; null where none is named.</param>
/// <param name="Deputy">Who stands in; null where nobody does.</param>
internal sealed record Owners(string? Role, string? Person, string? Deputy)
{
    public static readonly Owners Nobody = new(null, null, null);
}
