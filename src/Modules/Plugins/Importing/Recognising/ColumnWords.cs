using System.Collections.Frozen;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>The words that regions put at the top of the columns of their tables.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, ActivityColumn> Words = new Dictionary<ActivityColumn, string[]>
    {
        [ActivityColumn.Number] = ["nr", "nummer", "no", "aktivitetsnummer", "aktivitet nr", "åtgärd nr", "löpnummer"],
        [ActivityColumn.Title] = ["aktivitet", "aktiviteter", "åtgärd", "åtgärder", "insats", "insatser", "titel", "aktivitet åtgärd", "åtgärd aktivitet", "aktiviteter åtgärder", "planerad åtgärd", "planerade åtgärder"],
        [ActivityColumn.Area] = ["område", "fokusområde", "fokusområden", "grundläggande förutsättning", "grundläggande förutsättningar", "prioriterat område", "prioriterat fokusområde", "nationellt område", "nationellt fokusområde", "fokusområde grundläggande förutsättning", "förutsättning fokusområde"],
        [ActivityColumn.Owner] = ["ansvarig", "ansvar", "ansvariga", "ägare", "aktivitetsansvarig", "ansvarig funktion", "ansvarig roll", "vem", "ansvarar", "huvudansvarig"],
        [ActivityColumn.Start] = ["start", "startdatum", "startar", "från", "påbörjas", "startas"],
        [ActivityColumn.End] = ["slut", "slutdatum", "till", "klart", "klar", "klart senast", "klar senast", "senast", "avslutas", "deadline", "färdigt", "färdig"],
        [ActivityColumn.TimePlan] = ["tidplan", "tidsplan", "tid", "när", "tidsperiod", "period", "tidsram"],
        [ActivityColumn.Status] = ["status", "läge", "lägesbild", "nuläge"],
        [ActivityColumn.Rationale] = ["motiv", "motivering", "varför", "syfte", "beskrivning", "bakgrund"],
    }.SelectMany(pair => pair.Value.Select(word => KeyValuePair.Create(word, pair.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    public static ActivityColumn? Of(string heading) => Words.TryGetValue(AreaNames.Plain(heading), out var column) ? column : null;
}
