using System.Collections.Immutable;

namespace PatientSafety.Core.National;

/// <summary>One edition (utgåva) of the national action plan.</summary>
public sealed record Edition : IStatement
{
    /// <summary>The edition's id, for example <c>agera-2020</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version of our record of it, <c>major.minor.patch</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required EditionStatus Status { get; init; }

    /// <summary>The id of the edition that this one follows, or <see langword="null"/> for the first.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The year in which it was published, or <see langword="null"/> where it is not known.</summary>
    public int? PublishedYear { get; init; }

    /// <summary>The period it is meant for, both ends inclusive, or <see langword="null"/> where it is not known.</summary>
    public Period? Period { get; init; }

    /// <summary>Whom it addresses.</summary>
    public Text? Addressee { get; init; }

    /// <summary>Its vision.</summary>
    public Text? Vision { get; init; }

    /// <summary>Its overall goal.</summary>
    public Text? Goal { get; init; }

    /// <summary>The foundations, in the edition's order.</summary>
    public ImmutableArray<Foundation> Foundations { get; init; } = [];

    /// <summary>The focus areas, in the edition's order.</summary>
    public ImmutableArray<FocusArea> FocusAreas { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>All areas: the foundations, then the focus areas.</summary>
    public IEnumerable<Area> Areas => Foundations.Cast<Area>().Concat(FocusAreas);

    /// <summary>The aims, conditions and actions of all focus areas, area by area.</summary>
    public IEnumerable<AreaPart> Parts => FocusAreas.SelectMany(area => area.Parts);

    /// <summary>The area with an id.</summary>
    /// <param name="areaId">The id, exactly.</param>
    /// <returns>The area, or <see langword="null"/> where this edition has none with that id.</returns>
    public Area? Find(string areaId) => Areas.FirstOrDefault(area => string.Equals(area.Id, areaId, StringComparison.Ordinal));
}
