using PatientSafety.Core;

namespace PatientSafety.Reporting.Due;

/// <summary>How a report that is due stands, in words.</summary>
internal static class DueWords
{
    public static Text Of(DueState state) => state switch
    {
        DueState.Frozen => new("fryst", "frozen"),
        DueState.Ready => new("underlaget är klart", "all is in"),
        DueState.Waiting => new("underlag saknas", "something is missing"),
        DueState.Late => new("dagen har passerat", "the day has passed"),
        DueState.Elsewhere => new("skrivs inte här", "not written here"),
        DueState.Undated => new("ingen dag är känd", "no day is known"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state that has a name."),
    };
}
