using FsCheck;
using FsCheck.Fluent;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>The number that an edition of anybody's fancy is made from, and how much there is in it: the same edition each time.</summary>
/// <param name="Number">Where chance begins.</param>
/// <param name="Size">How many areas, parts and changes there are at most.</param>
public sealed record EditionSeed(int Number, int Size)
{
    private const int Largest = 7;

    /// <summary>Smaller ones are tried where one fails.</summary>
    internal static Arbitrary<EditionSeed> Any { get; } = Arb.From(
        from number in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.Choose(1, Largest)
        select new EditionSeed(number, size),
        seed => seed.Size > 1 ? [seed with { Size = seed.Size - 1 }] : []);
}
