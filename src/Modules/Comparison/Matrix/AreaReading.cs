using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.Comparison.Matrix;

/// <summary>What a plan says and does in one area of its own edition.</summary>
internal sealed record AreaReading(Standing Standing, AreaStanding? Stated, ImmutableArray<Activity> Activities)
{
    public static AreaReading Silent { get; } = new(Standing.Silent, null, []);
}
