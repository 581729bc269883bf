using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests.Comparison;

/// <summary>Regions made from a number, the same each time.</summary>
internal static class GeneratedRegions
{
    private static readonly string[] Areas = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    private static readonly string[] Words = ["avvikelser", "fallskador", "läkemedel", "patienternas", "kompetensen", "riskerna", "analysera", "utveckla", "uppföljning", "samverkan", "övergångar", "vårdskadorna"];

    public static GivenNational National { get; } = new(
        [Some.Edition("old", Areas[..4], Areas[4..]), Some.Edition("new", Areas[..4], Areas[4..])],
        Some.Crosswalk("old", "new", [.. Areas.Select((area, place) => Some.Pair(area, Areas[(place + 1) % Areas.Length], (SkosRelation)(place % 5), (Confidence)(place % 3)))]));

#pragma warning disable CA5394 // Test data need no secrecy.
    public static RegionConfiguration[] Of(int seed, int regions, int activities)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, regions).Select(number => Region(random, number, activities))];
    }

    public static T[] Shuffled<T>(int seed, IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static RegionConfiguration Region(Random random, int number, int activities)
    {
        var id = number.ToString("000", CultureInfo.InvariantCulture);
        var from = random.Next(2018, 2030);
        return Some.Configuration($"r{id}", $"Region {random.Next(1, 5)}", Some.Plan(
            follows: random.Next(2) == 0 ? "old" : "new",
            activities: Enumerable.Range(1, activities).Select(place => Activity(random, place)),
            stated: Areas.Where(_ => random.Next(4) == 0).Select(area => Some.Stated(area, (Standing)random.Next(1, 5))),
            period: random.Next(5) == 0 ? null : Some.Years(from, from + random.Next(0, 5)),
            adopted: Some.Adopted((DecisionForm)random.Next(2), (AdoptionStatus)random.Next(2)),
            sourceComplete: random.Next(3) > 0));
    }

    private static Activity Activity(Random random, int place) => Some.Activity(
        $"activity-{place.ToString(CultureInfo.InvariantCulture)}",
        string.Join(' ', random.GetItems(Words, random.Next(1, 5))),
        random.GetItems(Areas, random.Next(1, 3)),
        random.Next(2) == 0 ? null : string.Join(' ', random.GetItems(Words, 3)),
        place,
        random.Next(3) == 0 ? Attestation.OurPlacement : Attestation.Attested);
#pragma warning restore CA5394
}
