using System.Text;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>A folder that is made beside its place and put there in one move, so that whoever looks sees the old one or the new one.</summary>
/// <remarks>Killed between the two moves, it leaves the old folder beside its place; the next draft finds it there and puts it back first.</remarks>
internal static class Folder
{
    /// <summary>One at a time in this process; two would clear away each other's beginnings.</summary>
    public static readonly Lock Turn = new();

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>An empty folder beside a place, after what an interrupted attempt left has been seen to.</summary>
    public static string Beside(string place)
    {
        Mend(place);
        return Directory.CreateDirectory(Next(place)).FullName;
    }

    /// <summary>Puts back what an interrupted move left, and takes away what an interrupted copy left.</summary>
    public static void Mend(string place)
    {
        if (Directory.Exists(Former(place)))
        {
            if (Directory.Exists(place))
            {
                Directory.Delete(Former(place), recursive: true);
            }
            else
            {
                Directory.Move(Former(place), place);
            }
        }

        if (Directory.Exists(Next(place)))
        {
            Directory.Delete(Next(place), recursive: true);
        }
    }

    /// <summary>Puts a folder in its place, instead of the one that is there.</summary>
    public static void Settle(string made, string place)
    {
        if (Directory.Exists(place))
        {
            Directory.Move(place, Former(place));
        }

        Directory.Move(made, place);
        if (Directory.Exists(Former(place)))
        {
            Directory.Delete(Former(place), recursive: true);
        }
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        // A link could lead back to where it stands.
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => new DirectoryInfo(folder).LinkTarget is null))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }

    private static string Next(string place) => Sibling(place, "new");

    private static string Former(string place) => Sibling(place, "old");

    private static string Sibling(string place, string word) => Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{word}");
}
