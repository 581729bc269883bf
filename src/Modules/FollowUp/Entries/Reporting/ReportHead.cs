using PatientSafety.Core;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>What the top of a form says of one activity.</summary>
/// <param name="Anchor">Where the activity is on the page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="IsReported">Whether it has been reported for the period.</param>
/// <param name="IsSaved">Whether it was saved just now.</param>
/// <param name="Problems">What is wrong, and where that field is.</param>
internal sealed record ReportHead(string Anchor, Text Title, bool IsReported, bool IsSaved, IReadOnlyList<(string Anchor, Text Sentence)> Problems);
