using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>A region's own plan (regional handlingsplan).</summary>
public sealed record RegionalPlan : IStatement
{
    /// <summary>The plan's id, unique in its region and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>The id of the national edition that the plan follows.</summary>
    public required string Follows { get; init; }

    /// <summary>The version of that edition's record that the plan was written against, or <see langword="null"/> where the file does not say.</summary>
    /// <remarks>A later version with the same id only puts texts right or fills in what was missing, so the plan needs no change to be read with it.</remarks>
    public string? FollowsVersion { get; init; }

    /// <summary>The period that it holds for, both ends inclusive, or <see langword="null"/> where it is not known.</summary>
    public Period? Period { get; init; }

    /// <summary>The decision to adopt it.</summary>
    public Adoption? Adopted { get; init; }

    /// <summary>Whether our source holds the whole plan. A decision memo, for instance, holds no list of activities.</summary>
    public bool SourceComplete { get; init; } = true;

    /// <summary>Whom and what it covers.</summary>
    public Statement? Scope { get; init; }

    /// <summary>The region's own vision.</summary>
    public Statement? Vision { get; init; }

    /// <summary>The plan before it.</summary>
    public RelatedDocument? Predecessor { get; init; }

    /// <summary>What it builds on.</summary>
    public ImmutableArray<RelatedDocument> Inputs { get; init; } = [];

    /// <summary>Plans beside it.</summary>
    public ImmutableArray<RelatedDocument> RelatedPlans { get; init; } = [];

    /// <summary>How it is looked after, handed on, followed up, revised and distributed.</summary>
    public ImmutableArray<Arrangement> Arrangements { get; init; } = [];

    /// <summary>What it says of the areas.</summary>
    public Prioritisation Prioritisation { get; init; } = Prioritisation.None;

    /// <summary>The activities, in the plan's order.</summary>
    public ImmutableArray<Activity> Activities { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>How the plan stands to an area of the edition that it follows.</summary>
    /// <param name="areaId">The area's id in that edition.</param>
    /// <returns>
    /// What the plan states. Where it states nothing: prioritised where it has an activity there,
    /// in scope where the only activities there were placed by us, and silent otherwise.
    /// Never <see cref="Standing.Absent"/>: that depends on the edition, not on the plan.
    /// </returns>
    public Standing StandingOf(string areaId)
    {
        if (Prioritisation.Of(areaId) is { } stated)
        {
            return stated.Standing;
        }

        var standing = Standing.Silent;
        foreach (var placement in Activities.SelectMany(activity => activity.Areas))
        {
            if (!string.Equals(placement.AreaId, areaId, StringComparison.Ordinal))
            {
                continue;
            }

            if (placement.Provenance.Attestation != Attestation.OurPlacement)
            {
                return Standing.Prioritised;
            }

            standing = Standing.InScope;
        }

        return standing;
    }
}
