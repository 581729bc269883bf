namespace PatientSafety.Platform;

/// <summary>What can be set: in appsettings.json, as PATIENTSAFETY_… in the environment, and as a switch.</summary>
public sealed class ProductOptions
{
    /// <summary>The data folder: the database, and installed plugins in <c>plugins</c>. Empty: the platform's own place for application data.</summary>
    public string Data { get; set; } = string.Empty;

    /// <summary>The addresses that the server listens on, separated by semicolons.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Whether the pages may be used to change things. Not set: only where every address of <see cref="Urls"/> is this machine alone.</summary>
    /// <remarks>There is no sign-in yet, so whoever reaches the pages could change the national plan.</remarks>
    public bool? Editing { get; set; }

    /// <summary>Whether the pages may be used to change things.</summary>
    public bool AllowsEditing => Editing ?? Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(address => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.IsLoopback);

    /// <summary>How many seconds the code of an installed plugin may take, from 1 to 300.</summary>
    public int PluginCodeSeconds { get; set; } = 10;

    /// <summary>A folder that somebody is working on and that counts before all others, or null. <c>plugin dev</c> sets it.</summary>
    public string? DevelopmentFolder { get; set; }

    /// <summary>The ids of plugins that are switched off.</summary>
    public IList<string> DisabledPlugins { get; } = [];

    /// <summary>The catalogue that plugins are installed and upgraded from where none is named: a folder of packages, or its index.</summary>
    public string PluginCatalogue { get; set; } = string.Empty;

    /// <summary>What makes PDF and Word documents of reports.</summary>
    public ReportOptions Reports { get; } = new();
}
