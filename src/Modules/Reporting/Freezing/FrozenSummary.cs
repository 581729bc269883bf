using PatientSafety.Core;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Freezing;

/// <summary>A frozen report without what stands in it.</summary>
internal sealed record FrozenSummary
{
    public required string Number { get; init; }

    public required ReportAddress Address { get; init; }

    public required Language Language { get; init; }

    public required int Version { get; init; }

    public string? Corrects { get; init; }

    public string? Why { get; init; }

    public required DateOnly DrawnUpOn { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    public required string By { get; init; }

    public required string Hash { get; init; }
}
