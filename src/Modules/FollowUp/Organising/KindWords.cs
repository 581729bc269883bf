using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising;

/// <summary>The kinds of unit in words.</summary>
internal static class KindWords
{
    public static Text Of(UnitKind kind) => kind switch
    {
        UnitKind.PrivateProvider => new("Privat vårdgivare", "Private provider"),
        UnitKind.Municipality => new("Kommun", "Municipality"),
        _ => new("Egen", "Own"),
    };

    /// <summary>The kind that somebody wrote in a file; null where it is none.</summary>
    public static UnitKind? Parse(string written) => written.Trim().ToLowerInvariant() switch
    {
        "" or "egen" or "egen verksamhet" or "egen regi" or "own" => UnitKind.Own,
        "privat" or "privat vårdgivare" or "private" or "private-provider" or "private provider" => UnitKind.PrivateProvider,
        "kommun" or "municipality" => UnitKind.Municipality,
        _ => null,
    };
}
