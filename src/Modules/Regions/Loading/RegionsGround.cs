using PatientSafety.Core.National;

namespace PatientSafety.Regions.Loading;

/// <summary>What a reading of the plugins rests on: their folders, the editions, and the day, which rules may ask for.</summary>
internal sealed record RegionsGround(string Places, IReadOnlyList<Edition> Editions, DateOnly Today)
{
    public bool Equals(RegionsGround? other) =>
        other is not null && other.Places == Places && ReferenceEquals(other.Editions, Editions) && other.Today == Today;

    public override int GetHashCode() => HashCode.Combine(Places, Today);
}
