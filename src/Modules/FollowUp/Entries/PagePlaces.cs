using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What the pages where something is reported are about.</summary>
internal sealed class PagePlaces(TimeProvider clock)
{
    // Those who report do so in the weeks after a period, about that period.
    private const int DaysAfterPeriod = 45;

    /// <summary>The period that an address names; null where it names one that there is not.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="written">What the address says; the period that is most likely meant where it says nothing.</param>
    public FollowUpPeriod? Period(RegionScope scope, string? written)
    {
        if (!string.IsNullOrWhiteSpace(written))
        {
            return scope.FindPeriod(written);
        }

        var today = clock.Today();
        var begun = scope.AllPeriods().Where(period => period.Period.From <= today).ToArray();
        return begun.LastOrDefault(period => period.Period.To < today && today.DayNumber - period.Period.To.DayNumber <= DaysAfterPeriod)
            ?? begun.LastOrDefault(period => period.Period.To >= today)
            ?? (begun is [.., var last] ? last : scope.AllPeriods() is [var first, ..] ? first : null);
    }
}
