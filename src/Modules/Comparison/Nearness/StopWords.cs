using System.Collections.Frozen;

namespace PatientSafety.Comparison.Nearness;

/// <summary>Words that say nothing of what an activity is about.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = string.Join(
        ' ',
        "och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har",
        "inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina",
        "här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din",
        "dessa några deras blir mina samma vilken er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket",
        "sitta sådana vart dina vars vårt våra ert era vilkas ska skall måste bör får få samt både även också dock hos genom utifrån",
        "per bland annat fler flera mer mest mindre bättre bra andra annan själva inför tills ännu redan bara finns finnas ge ger",
        "gör göra görs gå går ta tar tas tagit låt låta vad hela ofta hittills kring enligt via ner in behöver behövs hör håller")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => Words.Contains(word);
}
