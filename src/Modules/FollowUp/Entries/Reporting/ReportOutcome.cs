using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>What came of a form that was sent.</summary>
/// <param name="Rows">The form as it is to be shown again: what was saved anew, and what could not be saved as it was written.</param>
/// <param name="Problem">Why nothing could be saved; null where something could, or where it stands at a field.</param>
/// <param name="NothingToSave">Whether nothing had been changed.</param>
internal sealed record ReportOutcome(ImmutableArray<ReportRow> Rows, Text? Problem = null, bool NothingToSave = false);
