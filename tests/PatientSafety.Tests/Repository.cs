namespace PatientSafety.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Where the build puts what it makes, with one folder for each project.</summary>
    public static string Artifacts { get; } = Path.Combine(Root, "artifacts", "bin");

    /// <summary>The folder that this build's configuration has under each project: <c>debug</c> or <c>release</c>.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path relative to the root, with forward slashes on every platform.</summary>
    public static string Named(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "PatientSafety.sln"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
