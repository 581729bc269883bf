using PatientSafety.Core.Regional;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>What the status words of regions correspond to. A word that is not here is left for a person.</summary>
internal static class StatusWords
{
    public static CoreStatus? Of(string written) => AreaNames.Plain(written) switch
    {
        "ej påbörjad" or "ej påbörjat" or "inte påbörjad" or "inte påbörjat" or "ej startad" or "planerad" or "planerat" => CoreStatus.NotStarted,
        "pågår" or "pågående" or "påbörjad" or "påbörjat" or "pågår enligt plan" or "pågående enligt plan" or "startad" => CoreStatus.Ongoing,
        "försenad" or "försenat" or "pågår försenad" => CoreStatus.Delayed,
        "avslutad" or "avslutat" or "klar" or "klart" or "genomförd" or "genomfört" or "slutförd" or "färdig" => CoreStatus.Completed,
        "avbruten" or "avbrutet" or "utgår" or "utgått" or "nedlagd" => CoreStatus.Cancelled,
        _ => null,
    };
}
