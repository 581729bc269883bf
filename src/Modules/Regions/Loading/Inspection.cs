using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Running;

namespace PatientSafety.Regions.Loading;

/// <summary>A plugin's folder of which the data has been read, and whose code may still be running.</summary>
/// <param name="plugin">What is known so far.</param>
/// <param name="answer">What the code answers, or null where nothing is waited for.</param>
/// <param name="whole">What the plugin becomes with the answer.</param>
internal sealed class Inspection(InstalledPlugin plugin, Task<CodeAnswer>? answer, Func<CodeAnswer, InstalledPlugin> whole)
{
    public static Inspection Of(InstalledPlugin plugin) => new(plugin, null, _ => plugin);

    /// <summary>The plugin, once its code has answered or was stopped.</summary>
    public InstalledPlugin End() => answer is null ? plugin : whole(answer.GetAwaiter().GetResult());

    /// <summary>The plugin as far as it is known when the wait is over.</summary>
    public InstalledPlugin End(TimeSpan patience) => answer is null || answer.Wait(patience)
        ? End()
        : plugin with
        {
            Status = PluginStatus.Waiting,
            Reason = new("Instickets kod prövas. Ladda om sidan om en stund.", "The plugin’s code is being tried. Load the page again in a while."),
        };
}
