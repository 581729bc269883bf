using System.ComponentModel;

namespace PatientSafety.Reporting.Asking;

/// <summary>That a report is to be frozen, as somebody sends it.</summary>
internal sealed record FreezePost
{
    [Description("The unit, where it is a unit’s own report.")]
    public string? Unit { get; init; }

    [Description("Who freezes it. Needed.")]
    public string? By { get; init; }

    [Description("Why, where something is missing or another report is corrected.")]
    public string? Why { get; init; }

    [Description("The number of the frozen report that it replaces.")]
    public string? Corrects { get; init; }

    [Description("The day on which it was drawn up; today where it is left out.")]
    public DateOnly? DrawnUpOn { get; init; }
}
