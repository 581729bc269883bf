using PatientSafety.Conformance;

namespace PatientSafety.Tests.Plugins;

/// <summary>The plugins that ship stand what every region's has to stand, as the build has laid them beside the program.</summary>
public abstract class ShippedPluginsConform(string name, string testFile) : RegionPluginConformance(
    Path.Combine(Path.GetDirectoryName(RunningProduct.Program)!, "plugins", name), RunningProduct.Program, strict: true, testFile);
