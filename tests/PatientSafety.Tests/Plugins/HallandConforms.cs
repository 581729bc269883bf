using System.Runtime.CompilerServices;

namespace PatientSafety.Tests.Plugins;

public sealed class HallandConforms() : ShippedPluginsConform("Halland", Here())
{
    private static string Here([CallerFilePath] string file = "") => file;
}
