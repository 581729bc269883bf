using PatientSafety.Core;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What the effects are called.</summary>
internal static class EffectNames
{
    public static Text Of(Effect effect) => effect switch
    {
        Effect.NotAssessed => new("Går inte att bedöma än", "Cannot be judged yet"),
        Effect.None => new("Ingen effekt", "No effect"),
        Effect.Some => new("Viss effekt", "Some effect"),
        Effect.Full => new("Avsedd effekt", "Intended effect"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
    };
}
