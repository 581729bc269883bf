namespace PatientSafety.NationalPlan.Drafting;

/// <summary>A draft as JSON shows it.</summary>
internal sealed record DraftView(string Id, string? Base, int Revision, DateTimeOffset ChangedAt, string ChangedBy)
{
    public static DraftView Of(Draft draft) => new(draft.Id, draft.Base?.ToString(), draft.Revision, draft.ChangedAt, draft.ChangedBy);
}
