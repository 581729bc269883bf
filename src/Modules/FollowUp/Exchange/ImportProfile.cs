using System.Collections.Frozen;
using PatientSafety.Core.Reporting;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What a region's own system calls columns, status words and periods, ready to be looked up.</summary>
internal sealed class ImportProfile(EntryProfile profile)
{
    private readonly FrozenDictionary<string, string> statuses = profile.Statuses.ToFrozenDictionary(word => word.Written, word => word.Means, StringComparer.OrdinalIgnoreCase);
    private readonly FrozenDictionary<string, string> periods = profile.Periods.ToFrozenDictionary(word => word.Written, word => word.Means, StringComparer.OrdinalIgnoreCase);

    public string Id => profile.Id;

    public string? StatusOf(string written) => statuses.GetValueOrDefault(written);

    public string? PeriodOf(string written) => periods.GetValueOrDefault(written);

    /// <summary>The headings of a file, each in our own word where the profile knows it.</summary>
    public IReadOnlyList<string> Translated(IReadOnlyList<string> headings) =>
        [.. headings.Select(heading => profile.Columns.FirstOrDefault(word => string.Equals(word.Written, heading, StringComparison.OrdinalIgnoreCase)) is { } word
            ? EntryColumns.All.FirstOrDefault(column => column.IsNamed(word.Means))?.Name.Swedish ?? heading
            : heading)];
}
