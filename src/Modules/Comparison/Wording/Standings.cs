using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Comparison.Wording;

/// <summary>What standings are called, and what they mean.</summary>
internal static class Standings
{
    /// <summary>In the order of a legend: the strongest first.</summary>
    public static IReadOnlyList<Standing> All { get; } =
        [Standing.Prioritised, Standing.InScope, Standing.NotPrioritised, Standing.Silent, Standing.Absent];

    public static Text Name(Standing standing) => standing switch
    {
        Standing.Prioritised => new("Prioriterat", "Prioritised"),
        Standing.InScope => new("Ingår", "In scope"),
        Standing.NotPrioritised => new("Ej prioriterat", "Not prioritised"),
        Standing.Silent => new("Nämns inte", "Not mentioned"),
        _ => new("Saknas i utgåvan", "Not in that edition"),
    };

    public static Text Meaning(Standing standing) => standing switch
    {
        Standing.Prioritised => new("Planen prioriterar området.", "The plan prioritises the area."),
        Standing.InScope => new("Området ingår i planen utan att lyftas fram särskilt.", "The plan takes the area in without singling it out."),
        Standing.NotPrioritised => new("Planen väljer att inte prioritera området.", "The plan chooses not to prioritise the area."),
        Standing.Silent => new("Planen säger inget om området.", "The plan says nothing about the area."),
        _ => new("Utgåvan som planen följer har ingen känd motsvarighet till området.", "The edition that the plan follows has no known counterpart of the area."),
    };

    /// <summary>One letter for wide tables; the number of activities follows it.</summary>
    public static Text Letter(Standing standing) => standing switch
    {
        Standing.Prioritised => new("P", "P"),
        Standing.InScope => new("I", "I"),
        Standing.NotPrioritised => new("E", "N"),
        Standing.Silent => new("·", "·"),
        _ => new("×", "×"),
    };
}
