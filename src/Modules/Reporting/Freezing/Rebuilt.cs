using PatientSafety.Core;

namespace PatientSafety.Reporting.Freezing;

/// <summary>A frozen report made anew.</summary>
/// <param name="Report">The report as it was frozen.</param>
/// <param name="Html">What the program makes of it now.</param>
/// <param name="IsSame">Whether that is what was frozen, byte for byte.</param>
internal sealed record Rebuilt(FrozenReport Report, byte[] Html, bool IsSame)
{
    /// <summary>What of that which it was made of is another now.</summary>
    public IReadOnlyList<Text> Changed { get; init; } = [];
}
