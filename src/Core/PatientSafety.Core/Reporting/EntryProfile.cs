using System.Collections.Immutable;

namespace PatientSafety.Core.Reporting;

/// <summary>What the region's own system calls columns, status words and periods in the files that it exports, so that follow-up can be imported from it.</summary>
public sealed record EntryProfile : IStatement
{
    /// <summary>The profile's id, unique in its region.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the system.</summary>
    public required Text Name { get; init; }

    /// <summary>The system's headings, each with the column of ours that it means.</summary>
    public ImmutableArray<ForeignWord> Columns { get; init; } = [];

    /// <summary>The system's status words, each with the id of the region's own status that it means.</summary>
    public ImmutableArray<ForeignWord> Statuses { get; init; } = [];

    /// <summary>The system's names of periods, each with the id of the period that it means.</summary>
    public ImmutableArray<ForeignWord> Periods { get; init; } = [];

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
