using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.NationalPlan.Publishing;

/// <summary>What a new version of a published edition may be: regions follow it without being asked, so it may not change what the plan consists of.</summary>
internal static class NewVersionChecks
{
    public static IEnumerable<Finding> Of(Draft draft, Edition published, EditionDiff changes)
    {
        if (draft.Base?.ToString() is { } started && started != $"{published.Id}@{published.Version}")
        {
            yield return NationalFindings.BaseMovedOn.At(null, new(
                $"Utkastet började från {started}, och nu gäller {published.Version}.", $"The draft was begun from {started}, and {published.Version} holds now."));
        }

        if (changes.Changes.All(change => change.Field is "version" or "status"))
        {
            yield return NationalFindings.NothingChanged.At(null, new(
                $"Utkastet säger detsamma som {published.Id} {published.Version}.", $"The draft says the same as {published.Id} {published.Version}."));
        }

        foreach (var change in changes.Changes.Where(change => change.Weight == ChangeWeight.Structure))
        {
            var sentence = ChangeSentence.Of(change);
            yield return NationalFindings.StructureInCorrection.At(null, new(
                $"{sentence.Swedish} Det ändrar planens uppbyggnad.", $"{sentence.English} That changes what the plan consists of."));
        }
    }
}
