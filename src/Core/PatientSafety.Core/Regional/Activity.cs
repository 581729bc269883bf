using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>Something that a region has decided to do (aktivitet).</summary>
public sealed record Activity : IStatement
{
    /// <summary>The activity's id, unique in its region and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The number in the source, or <see langword="null"/> where the source does not number it.</summary>
    public int? Number { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>The areas that it belongs to, of the edition that the plan follows.</summary>
    public ImmutableArray<AreaPlacement> Areas { get; init; } = [];

    /// <summary>Where it stays while its plan changes over to another edition, or <see langword="null"/> where it does not.</summary>
    /// <remarks>A plan can be changed over one activity at a time. What stays has no area in the plan's own edition yet, and <see cref="Areas"/> is empty.</remarks>
    public StayingPlacement? Stays { get; init; }

    /// <summary>Why the region does it, in our own words.</summary>
    public Text? Rationale { get; init; }

    /// <summary>Who is responsible: a body's name or a role, as the plan has it.</summary>
    public Text? Owner { get; init; }

    /// <summary>When it is done, both ends inclusive.</summary>
    /// <remarks>A measure that cannot be taken at once needs a time plan: patientsäkerhetslagen (2010:659) 3 kap. 2 §.</remarks>
    public Period? TimePlan { get; init; }

    /// <summary>How it stands, in the region's own words; <see langword="null"/> where nobody has said.</summary>
    public ActivityStatus? Status { get; init; }

    /// <summary>The level at which it is carried out, or <see langword="null"/> where it is to be handed on.</summary>
    public string? LevelId { get; init; }

    /// <summary>The units that it has been handed on to.</summary>
    public ImmutableArray<BreakDown> BrokenDownTo { get; init; } = [];

    /// <summary>The project that carries it out, or <see langword="null"/> where none is known.</summary>
    public ImplementationProject? Project { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>Whether work is under way: ongoing or delayed.</summary>
    public bool IsUnderWay => Status?.Core is CoreStatus.Ongoing or CoreStatus.Delayed;
}
