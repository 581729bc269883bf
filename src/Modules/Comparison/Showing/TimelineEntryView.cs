using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>A period on the common time line. Region is null for an edition; from and to are null where the period is not known.</summary>
internal sealed record TimelineEntryView(string Id, string Name, bool IsEdition, string? Region, DateOnly? From, DateOnly? To)
{
    public static TimelineEntryView Of(TimelineEntry entry, Language language) =>
        new(entry.Id, entry.Name.In(language), entry.IsEdition, entry.RegionId, entry.Period?.From, entry.Period?.To);
}
