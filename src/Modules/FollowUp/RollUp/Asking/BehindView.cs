using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>What is behind a number, page by page.</summary>
/// <param name="Count">The number.</param>
/// <param name="Counted">What it counts.</param>
/// <param name="Total">How many assignments are behind it.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Entries">The assignments of the page and what was said of each.</param>
internal sealed record BehindView(int Count, Text Counted, int Total, int Page, int Pages, ImmutableArray<BehindEntryView> Entries);
