using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>A row of a table of tallies.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Tally">How it stands.</param>
/// <param name="Slice">What is behind it.</param>
internal sealed record TallyRow(Run Name, Tally Tally, Slice Slice);
