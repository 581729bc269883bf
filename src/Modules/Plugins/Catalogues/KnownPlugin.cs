using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Catalogues;

/// <summary>A version of a plugin that is known here, wherever it lies, and what it fits.</summary>
/// <param name="Id">The plugin.</param>
/// <param name="Version">The version, or null where it says none.</param>
/// <param name="Where">Where it is known from.</param>
/// <param name="Core">The versions of the core that it works with, as written.</param>
/// <param name="Misfit">Why it does not fit this core, or null where it does.</param>
/// <param name="Editions">The editions that it works with.</param>
internal sealed record KnownPlugin(string Id, string? Version, Text Where, string? Core, Text? Misfit, ImmutableArray<string> Editions);
