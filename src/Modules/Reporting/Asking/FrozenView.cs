using System.ComponentModel;
using PatientSafety.Core;
using PatientSafety.Reporting.Freezing;

namespace PatientSafety.Reporting.Asking;

/// <summary>A frozen report, as answers tell of it.</summary>
internal sealed record FrozenView
{
    public required string Number { get; init; }

    [Description("The report’s address.")]
    public required string Report { get; init; }

    public required Language Language { get; init; }

    public required int Version { get; init; }

    [Description("The number of the report that it replaces.")]
    public string? Corrects { get; init; }

    public string? Why { get; init; }

    public required DateOnly DrawnUpOn { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    public required string By { get; init; }

    [Description("SHA-256 of its HTML, in lower-case hex.")]
    public required string Hash { get; init; }

    public static FrozenView Of(FrozenSummary report) => new()
    {
        Number = report.Number,
        Report = report.Address.ToString(),
        Language = report.Language,
        Version = report.Version,
        Corrects = report.Corrects,
        Why = report.Why,
        DrawnUpOn = report.DrawnUpOn,
        FrozenAt = report.FrozenAt,
        By = report.By,
        Hash = report.Hash,
    };
}
