using System.Runtime.CompilerServices;

namespace PatientSafety.Tests.Plugins;

public sealed class JamtlandHarjedalenConforms() : ShippedPluginsConform("JamtlandHarjedalen", Here())
{
    private static string Here([CallerFilePath] string file = "") => file;
}
