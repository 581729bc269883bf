using PatientSafety.Platform.Plugins;
using static PatientSafety.Plugins.Importing.Drafting.DraftLines;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>Writes the <c>plugin.yaml</c> of a draft.</summary>
internal static class ManifestText
{
    public static string Of(Draft draft) => new DraftLines()
        .Pair(0, "id", Scalar(draft.RegionId))
        .Pair(0, "version", Plain("0.1.0"))
        .Pair(0, "core", Scalar($"[{CoreVersion.Here.Major}.0,{CoreVersion.Here.Major + 1}.0)"))
        .Pair(0, "region", Scalar(draft.RegionId))
        .ToString();
}
