using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Diff;

/// <summary>What differs, as JSON shows it.</summary>
internal sealed record DiffView(DiffView.EndView From, DiffView.EndView To, IReadOnlyList<DiffView.ChangeView> Changes)
{
    public static DiffView Of(EditionDiff diff) => new(EndView.Of(diff.From), EndView.Of(diff.To), [.. diff.Changes.Select(ChangeView.Of)]);

    internal sealed record EndView(string Edition, string Version, EditionStatus Status)
    {
        public static EndView Of(Edition edition) => new(edition.Id, edition.Version, edition.Status);
    }

    internal sealed record ChangeView(
        ChangeKind Kind,
        ItemKind Item,
        string Id,
        string? FormerId,
        string? Area,
        Text Name,
        int? Place,
        string? Field,
        string? Old,
        string? New,
        IReadOnlyList<string> Others,
        ChangeWeight Weight,
        IReadOnlyDictionary<string, string>? Content)
    {
        public static ChangeView Of(EditionChange change) => new(
            change.Kind, change.Item, change.Id, change.FormerId, change.AreaId, change.Name, change.Place, change.Field, change.Old, change.New, change.Others, change.Weight, change.Content);
    }
}
