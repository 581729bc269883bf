using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Platform.Pages;

/// <summary>Names for places on a page that a link from another page can lead to.</summary>
public static class Anchors
{
    /// <summary>A folder may be called anything, and a shipped and an installed one may be called the same.</summary>
    public static string Of(InstalledPlugin plugin) =>
        $"{Words.Of(plugin.Origin)}-{string.Concat(plugin.Folder.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))}";
}
