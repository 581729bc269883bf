using PatientSafety.Platform.Pages;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>What a frozen report says of itself, in a line.</summary>
internal static class StampWords
{
    public static string Of(ReportStamp stamp, Speech say)
    {
        var drawnUp = say[$"Nummer {stamp.Number}, version {stamp.Version}. Upprättad {say[stamp.DrawnUpOn]} av {stamp.By}.", $"Number {stamp.Number}, version {stamp.Version}. Drawn up on {say[stamp.DrawnUpOn]} by {stamp.By}."];
        var corrects = stamp.Corrects is { } before ? say[$" Ersätter {before}.", $" Replaces {before}."] : string.Empty;
        return drawnUp + corrects + (stamp.Why is { } why ? say[$" Skäl: {why}", $" Reason: {why}"] : string.Empty);
    }

    public static string Of(InputKind kind, Speech say) => kind switch
    {
        InputKind.Data => say["Uppgifter", "Data"],
        InputKind.Texts => say["Skrivna texter", "Written texts"],
        InputKind.Edition => say["Nationell utgåva", "National edition"],
        InputKind.Plugin => say["Regionens instick", "The region’s plugin"],
        InputKind.Template => say["Mall", "Template"],
        InputKind.Look => say["Utseende", "Look"],
        InputKind.Program => say["Program", "Program"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind that has a name."),
    };
}
