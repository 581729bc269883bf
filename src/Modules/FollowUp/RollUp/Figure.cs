using PatientSafety.Core;
using PatientSafety.FollowUp.RollUp.Behind;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>A number of a picture.</summary>
/// <param name="Id">Its name in files and answers.</param>
/// <param name="Name">What it counts, as it is said after the number.</param>
/// <param name="Count">The number.</param>
/// <param name="Rule">How it is made, in a sentence.</param>
/// <param name="Slice">What is behind it.</param>
internal sealed record Figure(string Id, Text Name, int Count, Text Rule, Slice Slice);
