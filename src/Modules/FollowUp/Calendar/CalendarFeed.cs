using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What is due, for a calendar to subscribe to.</summary>
/// <param name="Name">The name that the calendar shows.</param>
/// <param name="Items">What is due. One with the same report, unit and period as another counts once; the first is kept.</param>
/// <param name="Stamp">When the feed was made. A feed whose items have not changed is the same byte by byte under the same stamp.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="DaysOfNotice">How many days before each last day the calendar reminds, or null where it does not.</param>
internal sealed record CalendarFeed(Text Name, IEnumerable<CalendarItem> Items, DateTimeOffset Stamp, Language Language = Language.Swedish, int? DaysOfNotice = null);
