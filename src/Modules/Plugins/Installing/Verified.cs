using PatientSafety.Core;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Plugins.Installing;

/// <summary>What verifying a version found.</summary>
internal sealed record Verified(string Id, string Version, bool InUse, PluginTrust State, Text Reason);
