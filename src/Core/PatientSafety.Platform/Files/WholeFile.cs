using PatientSafety.Core;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Platform.Files;

/// <summary>Writes files whole or not at all: beside their place first, and then there.</summary>
public static class WholeFile
{
    /// <summary>Writes one.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="overwrite">Whether one that is there already is replaced.</param>
    /// <param name="write">Writes what is to stand in it.</param>
    /// <returns>Why it was not written, with what to do about it; null where it was.</returns>
    public static Text? Write(string path, bool overwrite, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (File.Exists(path) && !overwrite)
        {
            return new($"{path} finns redan och har inte ändrats. Använd --force för att skriva över den.", $"{path} is there already and has not been changed. Use --force to overwrite it.");
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            return new("Filen har inget namn. Ange var den ska skrivas.", "The file has no name. Give where it is to be written.");
        }

        var beside = $"{path}.{Guid.CreateVersion7():n}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite);
            return null;
        }
        catch (UnwritableException problem)
        {
            return problem.Sentence;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new($"{path} går inte att skriva. Kontrollera att mappen finns, att du får skriva i den och att disken har plats.", $"{path} cannot be written. See that the folder is there, that you may write in it, and that the disk has room.");
        }
        finally
        {
            // It is there only where writing was broken off, and where its folder could not be made there is nothing to delete.
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }
}
