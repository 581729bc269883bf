using PatientSafety.Core;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Freezing;

/// <summary>A frozen report.</summary>
internal sealed record FrozenReport
{
    public required string Number { get; init; }

    public required ReportAddress Address { get; init; }

    public required Language Language { get; init; }

    public required int Version { get; init; }

    public string? Corrects { get; init; }

    public required DateOnly DrawnUpOn { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    public required string By { get; init; }

    public required ReportDocument Document { get; init; }

    public required string JsonHash { get; init; }

    public required string HtmlHash { get; init; }

    public required string MarkdownHash { get; init; }

    /// <summary>Its own hash: that of its HTML, which is the document that is sent.</summary>
    public string Hash => HtmlHash;
}
