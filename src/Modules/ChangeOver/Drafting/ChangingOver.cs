using System.Collections.Immutable;
using PatientSafety.ChangeOver.Choosing;
using PatientSafety.ChangeOver.Planning;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>Changing a plan over, step by step, for the command line and the pages alike: begin, choose, make.</summary>
internal sealed class ChangingOver(INationalPlans national, IRegions regions, ChangePlans plans, DraftPlaces places, Drafts drafts)
{
    /// <summary>Finds out what the change means. It writes nothing.</summary>
    public BegunChange? Begin(ChangeQuestion question, ICollection<Text> problems)
    {
        if (regions.Find(question.RegionId) is null)
        {
            var remedy = Suggestion.Remedy(question.RegionId, [.. regions.Active.Select(known => known.Region.Id)]);
            problems.Add(new(
                $"Regionen ”{question.RegionId}” finns inte eller är inte i bruk. {remedy.Swedish}",
                $"There is no region “{question.RegionId}” in use. {remedy.English}"));
            return null;
        }

        var place = places.PlaceOf(question.RegionId, question.Draft);
        if (places.SourceOf(question.RegionId, place, out var problem) is not { } source)
        {
            problems.Add(problem!);
            return null;
        }

        return plans.Of(source.Configuration, question.To, question.PlanId, problems) is { } impact
            ? new BegunChange(place, source, impact, Remarks(question.RegionId, place, source))
            : null;
    }

    /// <summary>Reads a choices file and holds it against the change; null where it has errors.</summary>
    public Choices? Choices(BegunChange begun, string file, ICollection<Finding> findings)
    {
        var shown = Path.GetFileName(file);
        var found = new List<Finding>();
        var choices = YamlFile.Read(file, shown, found) is { } map ? new ChoicesReader(national, begun.Impact, found).Read(map) : null;
        if (choices is not null && !HasErrors(found))
        {
            found.AddRange(ChoiceChecks.Check(begun.Impact, choices, new SourceLocation(shown)));
        }

        found.ForEach(findings.Add);
        return HasErrors(found) ? null : choices;
    }

    /// <summary>Makes the draft.</summary>
    public DraftOutcome Make(BegunChange begun, Choices choices) => begun.Impact.Step.To.Status == EditionStatus.Draft
        ? DraftOutcome.Refused(new(
            $"{begun.Impact.Step.To.Id} är ett utkast. Det går att se vad det skulle betyda, men inte att byta till det förrän det är publicerat.",
            $"{begun.Impact.Step.To.Id} is a draft. It can be seen what it would mean, but a plan cannot change to it before it has been published."))
        : drafts.Make(begun.Source, begun.Place, ChangePlanning.Of(begun.Impact, choices), choices);

    private ImmutableArray<Text> Remarks(string regionId, string place, PlanSource source)
    {
        if (!source.IsDraft)
        {
            return [];
        }

        var remarks = ImmutableArray.Create(new Text(
            $"Utgår från utkastet i {place}. Det ersätts av ett nytt.", $"Starts from the draft in {place}. A new one takes its place."));
        return places.IsBehind(regionId, place)
            ? remarks.Add(new(
                "Planen i bruk är en annan än den som utkastet gjordes av. Ta bort utkastet om det är planen i bruk som ska byta utgåva.",
                "The plan in use is another than the one that the draft was made from. Remove the draft if it is the plan in use that is to change edition."))
            : remarks;
    }

    private static bool HasErrors(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error);
}
