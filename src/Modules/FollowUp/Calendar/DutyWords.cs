using PatientSafety.Core;

namespace PatientSafety.FollowUp.Calendar;

/// <summary>What is due and how it stands, in words.</summary>
internal static class DutyWords
{
    public static Text Of(DutyState state) => state switch
    {
        DutyState.Coming => new("Kommer", "Coming"),
        DutyState.Late => new("Försenad", "Late"),
        DutyState.Reported => new("Rapporterad", "Reported"),
        DutyState.Signed => new("Signerad", "Signed off"),
        DutyState.Passed => new("Dagen har passerat", "The day has passed"),
        DutyState.NoDay => new("Ingen dag är känd", "No day is known"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state that has a name."),
    };

    public static Text Of(DueKind kind) => kind switch
    {
        DueKind.Reporting => new("Rapportera och signera", "Report and sign off"),
        DueKind.SigningOff => new("Signera", "Sign off"),
        DueKind.Report => new("Rapport", "Report"),
        DueKind.SetOff => new("Rapport som ett värde utlöst", "Report set off by a value"),
        DueKind.Statutory => new("Rapport enligt lag", "Report by law"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that has a name."),
    };

    /// <summary>The kind of badge that a state is shown with.</summary>
    public static string Badge(DutyState state) => state switch
    {
        DutyState.Late => "danger",
        DutyState.Reported or DutyState.Signed => "success",
        DutyState.Coming => "info",
        _ => "warning",
    };
}
