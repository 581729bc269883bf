namespace PatientSafety.Benchmarks;

/// <summary>Whether a figure is where it should be. One that is not does not fail the run.</summary>
internal static class Aim
{
    public static string AtMost(double figure, double aim, string unit = "") => FormattableString.Invariant($"(aim at most {aim}{unit}: {Said(figure <= aim)})");

    public static string AtLeast(double figure, double aim, string unit = "") => FormattableString.Invariant($"(aim at least {aim}{unit}: {Said(figure >= aim)})");

    private static string Said(bool isMet) => isMet ? "met" : "missed";
}
