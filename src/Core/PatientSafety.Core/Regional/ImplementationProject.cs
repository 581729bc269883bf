using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>The project (genomförandeprojekt) that carries an activity out. A part that is not yet settled is <see langword="null"/>.</summary>
public sealed record ImplementationProject : IStatement
{
    /// <summary>What it is for.</summary>
    public Text? Purpose { get; init; }

    /// <summary>What it is to reach.</summary>
    public Text? Goals { get; init; }

    /// <summary>When it is carried out, both ends inclusive.</summary>
    public Period? TimePlan { get; init; }

    /// <summary>What it may use.</summary>
    public Text? Resources { get; init; }

    /// <summary>How it is followed up.</summary>
    public Text? FollowUp { get; init; }

    /// <summary>What it is followed up by; empty where nothing is settled.</summary>
    public ImmutableArray<ProjectVariable> Variables { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
