using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Comparison.Showing;

/// <summary>The edition whose areas are the rows.</summary>
internal sealed record FrameView(string Id, string Title, EditionStatus Status, DateOnly? From, DateOnly? To)
{
    public static FrameView Of(Edition edition, Language language) =>
        new(edition.Id, edition.Title.In(language), edition.Status, edition.Period?.From, edition.Period?.To);
}
