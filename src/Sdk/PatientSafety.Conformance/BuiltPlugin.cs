namespace PatientSafety.Conformance;

/// <summary>The plugin whose project the tests reference, as it was built.</summary>
internal static class BuiltPlugin
{
    private const string File = "region-plugin.txt";

    public static string Folder()
    {
        var note = Path.Combine(AppContext.BaseDirectory, File);
        string[] folders = System.IO.File.Exists(note) ? [.. System.IO.File.ReadLines(note).Where(line => line.Length > 0)] : [];
        return folders is [var only]
            ? only
            : throw new InvalidOperationException($"The tests reference {folders.Length} projects with a plugin.yaml, and one is asked for. Reference the plugin’s project, or give its folder to the constructor.");
    }
}
