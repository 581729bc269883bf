using PatientSafety.Conformance;

namespace __CLASS__.Tests;

/// <summary>Det som varje instick ska klara. Planen i korthet står i PluginTests.plan.verified.json, så att ingen ändring av den är omärklig.</summary>
public sealed class PluginTests() : RegionPluginConformance(strict: true);
