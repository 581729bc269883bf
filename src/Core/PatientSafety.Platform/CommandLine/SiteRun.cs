namespace PatientSafety.Platform.CommandLine;

/// <summary>Runs the web site as <c>serve</c> does, until it is stopped.</summary>
/// <param name="context">Where it says what it says.</param>
/// <param name="settings">Settings that win over all others.</param>
/// <param name="started">Told the addresses when pages are served.</param>
/// <param name="stop">Ends it.</param>
/// <returns>What to tell the shell.</returns>
public delegate Task<int> SiteRun(CommandContext context, IReadOnlyDictionary<string, string?> settings, Action<IReadOnlyCollection<string>> started, CancellationToken stop);
