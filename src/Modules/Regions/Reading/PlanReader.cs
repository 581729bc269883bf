using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads one plan of a region.</summary>
internal sealed class PlanReader(INationalPlans nationalPlans, References references, ICollection<Finding> findings)
{
    public RegionalPlan Read(MapReader plan)
    {
        var (edition, version) = Edition(plan);
        var areas = new AreaReferences(nationalPlans, edition, findings);
        return new RegionalPlan
        {
            Id = plan.RequiredId("id"),
            Title = plan.RequiredText("title"),
            Follows = edition?.Id ?? string.Empty,
            FollowsVersion = version,
            Period = plan.Period("period"),
            Adopted = plan.Map("adopted", Adoption),
            SourceComplete = plan.Flag("sourceComplete") ?? true,
            Scope = plan.Map("scope", StatementIn),
            Vision = plan.Map("vision", StatementIn),
            Predecessor = plan.Map("predecessor", Related),
            Inputs = plan.List("inputs", Related),
            RelatedPlans = plan.List("relatedPlans", Related),
            Arrangements = ArrangementReader.Read(plan, references),
            Prioritisation = plan.Map("prioritisation", stated => Prioritisation(stated, areas)) ?? Core.Regional.Prioritisation.None,
            Activities = plan.List("activities", activity => ActivityReader.Read(activity, references, areas, Staying)),
            Provenance = plan.Provenance(),
        };
    }

    /// <summary>The edition in its current version, which differs from the one that the plan names in texts only, and the version that it names.</summary>
    private (Edition? Edition, string? Version) Edition(MapReader plan)
    {
        if (plan.Scalar("follows") is not { } written)
        {
            plan.Missing("follows");
            return (null, null);
        }

        var reference = EditionReference.Parse(written.Value);
        var edition = reference.IsDraft ? null : nationalPlans.Find(reference.Id);
        if (edition is null && nationalPlans.Drafts.Any(draft => draft.Id == reference.Id))
        {
            findings.Add(PlanFindings.DraftEdition.At(written.Location, new($"{reference.Id} är ett utkast.", $"{reference.Id} is a draft.")));
        }
        else if (edition is null)
        {
            findings.Add(PlanFindings.UnknownEdition.At(
                written.Location,
                new($"Utgåvan ”{written.Value}” finns inte.", $"There is no edition “{written.Value}”."),
                Suggestion.Remedy(written.Value, [.. nationalPlans.Editions.Select(known => known.Id)])));
        }
        else if (reference.Version is not null && nationalPlans.Find(written.Value) is null)
        {
            findings.Add(PlanFindings.UnknownVersion.At(
                written.Location,
                new($"{reference.Id} har ingen version {reference.Version}.", $"{reference.Id} has no version {reference.Version}."),
                Suggestion.Remedy(reference.Version, [.. nationalPlans.Versions(reference.Id).Select(known => known.Edition.Version)])));
        }
        else if (edition.Status == EditionStatus.Draft)
        {
            findings.Add(PlanFindings.DraftEdition.At(written.Location, new($"{edition.Id} är ett utkast.", $"{edition.Id} is a draft.")));
        }

        return (edition, reference.Version);
    }

    /// <summary>Where an activity stays while its plan changes over.</summary>
    private StayingPlacement? Staying(MapReader stays)
    {
        var written = stays.Scalar("edition");
        var edition = written is null ? null : nationalPlans.Find(EditionReference.Parse(written.Value).Id);
        if (written is null)
        {
            stays.Missing("edition");
        }
        else if (edition is null)
        {
            findings.Add(PlanFindings.UnknownEdition.At(
                written.Location,
                new($"Utgåvan ”{written.Value}” finns inte.", $"There is no edition “{written.Value}”."),
                Suggestion.Remedy(written.Value, [.. nationalPlans.Editions.Select(known => known.Id)])));
        }

        var placements = new AreaReferences(nationalPlans, edition, findings).Read(stays, "areas");
        return edition is null ? null : new StayingPlacement(edition.Id, [.. placements.Select(area => area.Placement)], stays.Provenance());
    }

    private Adoption Adoption(MapReader adopted) => new()
    {
        On = adopted.Date("on"),
        By = references.Body(adopted, "by"),
        ProposedBy = references.Body(adopted, "proposedBy"),
        Form = adopted.RequiredWord<DecisionForm>("form"),
        Status = adopted.Word<AdoptionStatus>("status") ?? AdoptionStatus.Adopted,
        Reference = adopted.String("reference"),
        Signature = adopted.Text("signature"),
        Provenance = adopted.Provenance(),
    };

    private static Statement StatementIn(MapReader statement) => new(statement.RequiredText("text"), statement.Provenance());

    private static RelatedDocument Related(MapReader document)
    {
        const int FirstYear = 1900;
        const int LastYear = 2199;
        return new RelatedDocument(
            document.Text("title"),
            document.Integer("year", FirstYear, LastYear) ?? document.Integer("since", FirstYear, LastYear),
            document.Text("text"),
            document.Provenance());
    }

    private static Prioritisation Prioritisation(MapReader stated, AreaReferences areas)
    {
        var standings = new List<AreaStanding>();
        foreach (var standing in new[] { Standing.Prioritised, Standing.InScope, Standing.NotPrioritised })
        {
            standings.AddRange(Standings(stated, standing, areas));
        }

        foreach (var twice in standings.GroupBy(standing => standing.AreaId, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            stated.Report(PlanFindings.AreaStatedTwice.At(twice.Provenance.DeclaredAt, new(
                $"”{twice.AreaId}” står redan under prioriteringen.", $"“{twice.AreaId}” is already stated in the prioritisation.")));
        }

        return new Prioritisation([.. standings]);
    }

    private static ImmutableArray<AreaStanding> Standings(MapReader stated, Standing standing, AreaReferences areas)
    {
        var key = Words.Of(standing);
        var place = stated.PlaceOf(key);
        return stated.IsWord(key, "all")
            ? areas.All.Select(area => new AreaStanding(area, standing, null, new Provenance { DeclaredAt = place })).ToImmutableArray()
            : areas.Read(stated, key).Select(area => new AreaStanding(area.AreaId, standing, area.Reason, area.Provenance) { Former = area.Former }).ToImmutableArray();
    }
}
