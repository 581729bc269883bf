using PatientSafety.Core;
using PatientSafety.FollowUp.Entries;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What effects are called in files, on pages and in the terminal.</summary>
internal static class EffectWords
{
    private static readonly Text[] Names =
    [
        new("Går inte att bedöma än", "Cannot be judged yet"),
        new("Ingen effekt", "No effect"),
        new("Viss effekt", "Some effect"),
        new("Avsedd effekt", "Intended effect"),
    ];

    public static Text Of(Effect effect) => Names[(int)effect];

    /// <summary>The effect that a word or a name stands for; nothing written is one that cannot be judged yet.</summary>
    public static bool TryRead(string written, out Effect effect)
    {
        var text = written.Trim();
        effect = Effect.NotAssessed;
        if (text.Length == 0 || Words.TryParse(text, out effect))
        {
            return true;
        }

        var place = Array.FindIndex(Names, name => string.Equals(name.Swedish, text, StringComparison.OrdinalIgnoreCase) || string.Equals(name.English, text, StringComparison.OrdinalIgnoreCase));
        effect = place < 0 ? Effect.NotAssessed : (Effect)place;
        return place >= 0;
    }
}
