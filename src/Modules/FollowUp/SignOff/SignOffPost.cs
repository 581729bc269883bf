using System.ComponentModel;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>A signing-off as somebody sends it.</summary>
internal sealed record SignOffPost
{
    [Description("The unit's id. Needed.")]
    public string? Unit { get; init; }

    [Description("The period's id. Needed.")]
    public string? Period { get; init; }

    [Description("Who signs off. Needed.")]
    public string? By { get; init; }

    [Description("Why, where something is missing or the period is opened again.")]
    public string? Why { get; init; }

    [Description("Whether the period is opened again.")]
    public bool Reopen { get; init; }
}
