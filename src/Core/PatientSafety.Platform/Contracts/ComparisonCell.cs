using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Contracts;

/// <summary>How a plan stands to an area of the frame.</summary>
public sealed record ComparisonCell
{
    public required ComparedPlan Plan { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The relation it came through, as seen from the plan's edition; null where the plan follows the frame or nothing was found.</summary>
    public SkosRelation? Relation { get; init; }

    /// <summary>How certain that is; null where the plan follows the frame or nothing was found.</summary>
    public Confidence? Certainty { get; init; }

    /// <summary>The plan's activities in the area, in the plan's order.</summary>
    public ImmutableArray<Activity> Activities { get; init; } = [];

    /// <summary>What the plan says of the area, or null where it says nothing.</summary>
    public AreaStanding? Stated { get; init; }

    /// <summary>The crosswalk's pairs that it came through; empty where the plan follows the frame.</summary>
    public ImmutableArray<CrosswalkPair> Through { get; init; } = [];

    /// <summary>Why the cell is as it is, in one sentence.</summary>
    public required Text Explanation { get; init; }
}
