using PatientSafety.Core;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Freezing;

/// <summary>That somebody wants to freeze a report.</summary>
internal sealed record FreezeRequest
{
    public required ReportOrder Order { get; init; }

    public required Language Language { get; init; }

    public required string By { get; init; }

    /// <summary>Why it is frozen although something is missing, or what was wrong with the one that it corrects.</summary>
    public string? Why { get; init; }

    /// <summary>The number of the report that it corrects; null where it is the first.</summary>
    public string? Corrects { get; init; }

    /// <summary>The day on which it was drawn up; today where nobody says.</summary>
    public DateOnly? DrawnUpOn { get; init; }

    /// <summary>The address that links begin with where none is set.</summary>
    public string? Site { get; init; }
}
