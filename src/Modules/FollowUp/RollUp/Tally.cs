using System.Runtime.InteropServices;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>How many assignments stand how, of those that are to be reported for a period.</summary>
/// <param name="Counts">Those that have been reported.</param>
/// <param name="Expected">Those that are to be: whose assignment, activity and unit hold on the period's last day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tally(Counts Counts, int Expected)
{
    /// <summary>Those of whom nothing has been heard for the period. They are counted apart, and never as a status.</summary>
    public int NotHeard => Expected - Counts.Reported;

    public static Tally operator +(Tally one, Tally other) => new(one.Counts + other.Counts, one.Expected + other.Expected);
}
