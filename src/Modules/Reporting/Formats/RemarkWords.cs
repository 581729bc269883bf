using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Reports;

namespace PatientSafety.Reporting.Formats;

/// <summary>What the kinds of remarks are called.</summary>
internal static class RemarkWords
{
    public static string Of(RemarkKind kind, Speech say) => kind switch
    {
        RemarkKind.Note => say["Att tänka på", "Bear in mind"],
        RemarkKind.NotHeard => say["Inte hört av", "Not heard"],
        RemarkKind.Suppressed => say["Skyddat", "Suppressed"],
        RemarkKind.Unconfirmed => say["Inte bekräftat", "Not confirmed"],
        RemarkKind.Missing => say["Saknas", "Missing"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that has a name."),
    };
}
