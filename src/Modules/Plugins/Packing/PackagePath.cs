using System.Text;
using PatientSafety.Core;

namespace PatientSafety.Plugins.Packing;

/// <summary>Names of files in a package: such as every file system takes, and none that lead out of the folder.</summary>
internal static class PackagePath
{
    public const string Root = "plugin/";
    private const int MaxLength = 180;
    private const int MaxDepth = 8;

    // Windows keeps these for devices, with any ending.
    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a path is not taken, or null where it is.</summary>
    /// <param name="path">The path under <see cref="Root"/>, with forward slashes.</param>
    public static Text? Problem(string path)
    {
        var parts = path.Split('/');
        if (path.Length > MaxLength || parts.Length > MaxDepth)
        {
            return new("namnet är för långt", "the name is too long");
        }

        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal) || parts.Any(part => part is ".." or "." or ""))
        {
            return new("namnet leder ut ur insticket", "the name leads out of the plugin");
        }

        if (!path.IsNormalized(NormalizationForm.FormC) || path.Any(letter => !char.IsLetterOrDigit(letter) && !"/ ._-()+,&'@".Contains(letter, StringComparison.Ordinal)))
        {
            return new("namnet har tecken som inte alla datorer tar", "the name has characters that not every computer takes");
        }

        return parts.Any(part => part.EndsWith('.') || part.EndsWith(' ') || part.StartsWith(' ') || part.StartsWith('.') || Reserved.Contains(part.Split('.')[0].TrimEnd()))
            ? new("namnet är ett som inte alla datorer tar", "the name is one that not every computer takes")
            : null;
    }

    /// <summary>What makes two names the same place on some file system.</summary>
    public static string PlaceOf(string path) => path.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
