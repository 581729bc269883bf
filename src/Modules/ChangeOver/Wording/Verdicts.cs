using PatientSafety.ChangeOver.Impact;
using PatientSafety.Core;

namespace PatientSafety.ChangeOver.Wording;

/// <summary>What the verdicts and levels are called.</summary>
internal static class Verdicts
{
    public static Text Of(Verdict verdict) => verdict switch
    {
        Verdict.MovesAsItIs => new("flyttas som den är", "moves as it is"),
        Verdict.MovesWithNewName => new("flyttas med nytt namn", "moves with a new name"),
        Verdict.MovesAsChosen => new("flyttas som valt", "moves as chosen"),
        Verdict.Stays => new("står kvar", "stays"),
        Verdict.Dropped => new("tas bort", "is dropped"),
        Verdict.Choose => new("kräver ett val", "needs a choice"),
        _ => new("saknar motsvarighet", "has no counterpart"),
    };

    public static Text Of(ImpactLevel level) => level switch
    {
        ImpactLevel.Untouched => new("orörd", "untouched"),
        ImpactLevel.Touched => new("berörd av ändrad text", "touched by text"),
        _ => new("kräver ett val", "needs a choice"),
    };

    /// <summary>Beside a verdict, so that a table can be taken in without reading.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.MovesAsItIs or Verdict.MovesWithNewName or Verdict.MovesAsChosen => "→",
        Verdict.Stays => "■",
        Verdict.Dropped => "×",
        Verdict.Choose => "?",
        _ => "!",
    };
}
