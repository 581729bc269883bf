using System.Collections.Immutable;
using PatientSafety.ChangeOver.Impact;

namespace PatientSafety.ChangeOver.Planning;

/// <summary>Says which of an activity's former areas each chosen one comes from, so that every new reference can carry its old one.</summary>
internal static class Successors
{
    /// <summary>The chosen areas by the reference that they come from, in the order of the references.</summary>
    /// <remarks>
    /// An area comes from the references that it was offered for. One that nobody offered comes from the first reference
    /// that has no successor yet, since that is the one whose place it takes.
    /// </remarks>
    public static ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<ReferenceImpact> references, ImmutableArray<string> chosen)
    {
        var successors = references.Select(_ => new List<string>()).ToArray();
        var free = new List<string>();
        foreach (var area in chosen.Distinct(StringComparer.Ordinal))
        {
            var offered = Enumerable.Range(0, references.Length).Where(place => Offers(references[place], area)).ToArray();
            foreach (var place in offered)
            {
                successors[place].Add(area);
            }

            if (offered.Length == 0)
            {
                free.Add(area);
            }
        }

        foreach (var area in free)
        {
            var empty = Array.FindIndex(successors, taken => taken.Count == 0);
            (empty >= 0 ? successors[empty] : successors[^1]).Add(area);
        }

        return [.. successors.Select(taken => taken.ToImmutableArray())];
    }

    public static bool Offers(ReferenceImpact reference, string areaId) => reference.Outlook.Offers.Any(offer => offer.Area.Id == areaId);
}
