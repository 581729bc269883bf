using PatientSafety.Core;
using PatientSafety.Platform.Pages;
using PatientSafety.Reporting.Composing;

namespace PatientSafety.Reporting.Formats;

/// <summary>How a report says things: in its own language, whatever that of the reader's page or machine.</summary>
internal static class ReportSpeech
{
    public static Speech Of(ReportDocument document) => In(document.Language == "en" ? Language.English : Language.Swedish);

    public static Speech In(Language language)
    {
        var say = new Speech();
        say.Use(new LanguageOfRequest(language, "/", string.Empty));
        return say;
    }
}
