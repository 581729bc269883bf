using System.Collections.Immutable;
using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Tests;

/// <summary>Values for tests that do not care about most of what is in them.</summary>
internal static class Some
{
    /// <summary>An edition whose areas are given by their ids.</summary>
    public static Edition Edition(
        string id = "edition-1",
        IEnumerable<string>? foundations = null,
        IEnumerable<string>? focusAreas = null,
        EditionStatus status = EditionStatus.Published,
        Period? period = null,
        string? supersedes = null) => new()
        {
            Id = id,
            Version = "1.0.0",
            Status = status,
            Supersedes = supersedes,
            Title = new Text($"Utgåva {id}", $"Edition {id}"),
            Publisher = "Utgivaren",
            Period = period,
            Foundations = [.. (foundations ?? []).Select((area, place) => new Foundation { Id = area, Name = Name(area), Order = place + 1 })],
            FocusAreas = [.. (focusAreas ?? ["a", "b", "c"]).Select((area, place) => new FocusArea { Id = area, Name = Name(area), Order = place + 1, Number = place + 1 })],
        };

    /// <summary>An activity in areas that are given by their ids.</summary>
    public static Activity Activity(
        string id = "activity-1",
        string title = "En aktivitet",
        IEnumerable<string>? areas = null,
        string? rationale = null,
        int? number = null,
        Attestation placement = Attestation.Attested,
        Source? source = null) => new()
        {
            Id = id,
            Number = number,
            Title = new Text(title),
            Rationale = rationale is null ? null : new Text(rationale),
            Areas = [.. (areas ?? ["a"]).Select(area => new AreaPlacement(area, new Provenance { Attestation = placement }))],
            Provenance = new Provenance { Source = source },
        };

    /// <summary>A plan that says of some areas what it thinks of them.</summary>
    public static RegionalPlan Plan(
        string id = "plan-1",
        string follows = "edition-1",
        IEnumerable<Activity>? activities = null,
        IEnumerable<AreaStanding>? stated = null,
        Period? period = null,
        Adoption? adopted = null,
        bool sourceComplete = true,
        string? title = null) => new()
        {
            Id = id,
            Title = new Text(title ?? $"Plan {id}"),
            Follows = follows,
            Period = period,
            Adopted = adopted ?? Adopted(),
            SourceComplete = sourceComplete,
            Activities = [.. activities ?? []],
            Prioritisation = new Prioritisation([.. stated ?? []]),
        };

    public static Adoption Adopted(DecisionForm form = DecisionForm.Officer, AdoptionStatus status = AdoptionStatus.Adopted) =>
        new() { Form = form, Status = status };

    public static AreaStanding Stated(string areaId, Standing standing, string? reason = null, Attestation attestation = Attestation.Attested) =>
        new(areaId, standing, reason is null ? null : new Text(reason), new Provenance { Attestation = attestation });

    /// <summary>A region with its plans; with a plan of its own where none is given.</summary>
    public static RegionConfiguration Configuration(string id = "region-1", string? name = null, params ReadOnlySpan<RegionalPlan> plans) => new()
    {
        Region = new Region(id, name ?? $"Region {id}", null),
        Plans = plans.IsEmpty ? [Plan()] : plans.ToImmutableArray(),
    };

    public static Crosswalk Crosswalk(string from, string to, params ReadOnlySpan<CrosswalkPair> pairs) => new()
    {
        Id = $"{from}--{to}",
        From = from,
        To = to,
        Pairs = pairs.ToImmutableArray(),
    };

    public static CrosswalkPair Pair(string? from, string? to, SkosRelation relation = SkosRelation.Exact, Confidence confidence = Confidence.High) => new()
    {
        From = from,
        To = to,
        Relation = relation,
        Confidence = confidence,
        Rationale = new Text("Därför.", "Because."),
    };

    /// <summary>Whole years, both inclusive.</summary>
    public static Period Years(int from, int to) => new(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31));

    private static Text Name(string areaId) => new($"Område {areaId.ToUpper(CultureInfo.InvariantCulture)}", $"Area {areaId.ToUpper(CultureInfo.InvariantCulture)}");
}
