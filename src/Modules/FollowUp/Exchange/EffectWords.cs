using PatientSafety.FollowUp.Entries;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Reads effects as files name them.</summary>
internal static class EffectWords
{
    /// <summary>The effect that a word or a name stands for; nothing written is one that cannot be judged yet.</summary>
    public static bool TryRead(string written, out Effect effect)
    {
        var text = written.Trim();
        effect = Effect.NotAssessed;
        if (text.Length == 0 || Words.TryParse(text, out effect))
        {
            return true;
        }

        foreach (var known in Enum.GetValues<Effect>())
        {
            var name = EffectNames.Of(known);
            if (string.Equals(name.Swedish, text, StringComparison.OrdinalIgnoreCase) || string.Equals(name.English, text, StringComparison.OrdinalIgnoreCase))
            {
                effect = known;
                return true;
            }
        }

        return false;
    }
}
