namespace PatientSafety.Plugins.Installing;

/// <summary>Something that was done to a plugin.</summary>
/// <param name="Kind">What.</param>
/// <param name="Version">The version that was in use after it, or null.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Why">The reason given, or null.</param>
internal sealed record PluginAct(PluginActKind Kind, string? Version, DateTimeOffset At, string? Why);
