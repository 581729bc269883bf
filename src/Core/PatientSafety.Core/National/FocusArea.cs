using System.Collections.Immutable;

namespace PatientSafety.Core.National;

/// <summary>A focus area (fokusområde): what the national plan asks everyone to work on.</summary>
public sealed record FocusArea : Area
{
    /// <summary>The publisher's number, or <see langword="null"/> where it is not known for this edition.</summary>
    public int? Number { get; init; }

    /// <summary>What the area aims at.</summary>
    public ImmutableArray<Aim> Aims { get; init; } = [];

    /// <summary>What the principals see to at their care providers.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>What is done nationally.</summary>
    public ImmutableArray<NationalAction> Actions { get; init; } = [];

    /// <summary>Whether <see cref="Aims"/> holds all that the edition has.</summary>
    public bool AimsComplete { get; init; }

    /// <summary>Whether <see cref="Conditions"/> holds all that the edition has.</summary>
    public bool ConditionsComplete { get; init; }

    /// <summary>Whether <see cref="Actions"/> holds all that the edition has.</summary>
    public bool ActionsComplete { get; init; }

    /// <summary>The aims, the conditions and the actions, in that order.</summary>
    public IEnumerable<AreaPart> Parts => Aims.Cast<AreaPart>().Concat(Conditions).Concat(Actions);

    /// <inheritdoc/>
    public override AreaKind Kind => AreaKind.FocusArea;
}
