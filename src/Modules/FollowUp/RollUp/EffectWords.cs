using PatientSafety.Core;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.RollUp;

/// <summary>Effects in words.</summary>
internal static class EffectWords
{
    public static Text Of(Effect effect) => effect switch
    {
        Effect.NotAssessed => new("Går inte att bedöma än", "Cannot be judged yet"),
        Effect.None => new("Ingen effekt", "No effect"),
        Effect.Some => new("Viss effekt", "Some effect"),
        Effect.Full => new("Avsedd effekt", "The effect meant"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
    };
}
