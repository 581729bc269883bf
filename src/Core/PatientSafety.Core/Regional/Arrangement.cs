using System.Collections.Immutable;

namespace PatientSafety.Core.Regional;

/// <summary>How something about a plan is arranged: its management, break-down, follow-up, system of record, revision or distribution.</summary>
public sealed record Arrangement : IStatement
{
    /// <summary>What it concerns.</summary>
    public required ArrangementKind Kind { get; init; }

    /// <summary>How it is arranged, in our own words.</summary>
    public Text? Text { get; init; }

    /// <summary>The name of the system, or the channel, where there is one.</summary>
    public Text? Means { get; init; }

    /// <summary>The ids of the bodies that take part.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The ids of the levels concerned.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Whether each activity is followed up through an implementation project.</summary>
    public bool ThroughProjects { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
