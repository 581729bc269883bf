using System.Text;
using PatientSafety.Core;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>The folder that a draft is written to: a new or an empty one, both files or neither.</summary>
internal static class DraftFolder
{
    private const string PlanFile = "plan.yaml";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Why a folder cannot be written to, or null where it can.</summary>
    public static Text? Obstacle(string folder)
    {
        if (File.Exists(folder))
        {
            return new($"”{folder}” är en fil. Ange en annan mapp med --to.", $"“{folder}” is a file. Give another folder with --to.");
        }

        return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? new($"Mappen ”{folder}” är inte tom, och inget skrivs över. Ange en annan mapp med --to.", $"The folder “{folder}” is not empty, and nothing is overwritten. Give another folder with --to.")
            : null;
    }

    /// <summary>Writes the draft, or says why not.</summary>
    public static Text? Write(string folder, Draft draft)
    {
        var plan = PlanText.Of(draft);
        if (Utf8.GetByteCount(plan) > YamlFile.MaxBytes)
        {
            return new("Utkastet blir större än vad en plan får vara. Dela upp dokumentet och läs in en del i taget.", "The draft becomes larger than a plan may be. Divide the document and import one part at a time.");
        }

        var isNew = !Directory.Exists(folder);
        var written = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in new[] { (PluginManifest.FileName, ManifestText.Of(draft)), (PlanFile, plan) })
            {
                var path = Path.Combine(folder, name);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                stream.Write(Utf8.GetBytes(text));
            }

            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Undo(folder, isNew, written);
            return new($"Det gick inte att skriva i ”{folder}”: {problem.Message}", $"It was not possible to write to “{folder}”: {problem.Message}");
        }
    }

    private static void Undo(string folder, bool isNew, List<string> written)
    {
        try
        {
            written.ForEach(File.Delete);
            if (isNew && Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The reason that is told is why it could not be written at all.
        }
    }
}
