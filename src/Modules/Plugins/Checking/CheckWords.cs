using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Checking;

/// <summary>The status of a folder that was checked and is not in use by that.</summary>
internal static class CheckWords
{
    public static Text Of(PluginStatus status) => status == PluginStatus.Active ? new("Går att använda", "Can be used") : Labels.Of(status);
}
