using System.Globalization;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>The patterns of the parts of bars, so that they are told apart without colour too.</summary>
internal static class BarPatterns
{
    private static readonly (string Kind, int Size, string Drawing)[] All =
    [
        ("ongoing", 10, "<path d=\"M0 10 10 0\"/>"),
        ("delayed", 8, "<path d=\"M0 0 8 8\"/><path d=\"M0 4 4 8M4 0 8 4\"/>"),
        ("not-started", 8, "<circle cx=\"4\" cy=\"4\" r=\"1\"/>"),
        ("cancelled", 8, "<path d=\"M0 0 8 8M0 8 8 0\"/>"),
        ("not-completed", 6, "<path d=\"M3 0V6\"/>"),
        ("some", 10, "<path d=\"M0 10 10 0\"/>"),
        ("none", 6, "<path d=\"M0 3H6\"/>"),
    ];

    private static readonly string[] Plain = ["completed", "not-heard", "full", "not-assessed"];

    /// <summary>The patterns, each under an id that begins with the picture's.</summary>
    public static string Of(string id) => string.Concat(
        "<defs>",
        string.Concat(All.Select(pattern => string.Create(CultureInfo.InvariantCulture, $"<pattern id=\"{id}-{pattern.Kind}\" class=\"ps-pattern\" width=\"{pattern.Size}\" height=\"{pattern.Size}\" patternUnits=\"userSpaceOnUse\">{pattern.Drawing}</pattern>"))),
        string.Concat(Plain.Select(kind => $"<pattern id=\"{id}-{kind}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"></pattern>")),
        "</defs>");
}
