using System.Diagnostics.Tracing;

namespace PatientSafety.Plugins.Installing;

/// <summary>Tells each step of installing to whoever listens: tracing tools, and the tests that end the process there.</summary>
[EventSource(Name = "PatientSafety-Plugins")]
internal sealed class InstallSteps : EventSource
{
    public static readonly InstallSteps Log = new();

    private InstallSteps()
    {
    }

    [Event(1, Level = EventLevel.Informational)]
    public void Step(string name) => WriteEvent(1, name);
}
