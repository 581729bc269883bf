using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Wording;

/// <summary>A cell in a few signs, for tables with many columns.</summary>
internal static class StandingSign
{
    public const string Uncertain = "?";

    /// <summary>In the order of a legend: the strongest first.</summary>
    public static IReadOnlyList<Standing> All { get; } =
        [Standing.Prioritised, Standing.InScope, Standing.NotPrioritised, Standing.Silent, Standing.Absent];

    /// <summary>The standing, the number of activities, and a question mark where it came through an uncertain pair.</summary>
    public static string Of(ComparisonCell cell) => string.Concat(
        Meanings.Sign(cell.Standing),
        cell.Activities.Length > 0 ? FormattableString.Invariant($"{cell.Activities.Length}") : string.Empty,
        IsUncertain(cell) ? Uncertain : string.Empty);

    private static bool IsUncertain(ComparisonCell cell) => cell.Certainty is Confidence.Low or Confidence.Medium;
}
