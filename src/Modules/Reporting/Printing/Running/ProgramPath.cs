namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Where a program lies.</summary>
internal static class ProgramPath
{
    private const UnixFileMode Runs = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Its path, or null where there is none that may be run.</summary>
    /// <param name="name">Its name, looked up on the PATH, or its path.</param>
    public static string? Of(string name) => name.AsSpan().ContainsAny('/', '\\')
        ? Existing(Path.GetFullPath(name))
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathRooted)
            .Select(folder => Existing(Path.Combine(folder, name)))
            .FirstOrDefault(path => path is not null);

    private static string? Existing(string path) => OperatingSystem.IsWindows()
        ? new[] { path, path + ".exe" }.FirstOrDefault(File.Exists)
        : File.Exists(path) && (File.GetUnixFileMode(path) & Runs) != UnixFileMode.None ? path : null;
}
