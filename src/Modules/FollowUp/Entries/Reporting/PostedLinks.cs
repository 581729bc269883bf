using System.Collections.Immutable;
using PatientSafety.FollowUp.Recording;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Entries.Reporting;

/// <summary>Links as somebody writes them: one a line, the address first, and after it what it is called.</summary>
internal static class PostedLinks
{
    private const int LongestTitle = 200;

    public static ImmutableArray<NewEvidence> In(string written) =>
        [.. written.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One)];

    /// <summary>A line without an address is passed on as one, so that it is said what is wrong with it.</summary>
    private static NewEvidence One(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var address = words.FirstOrDefault(word => word.Contains("://", StringComparison.Ordinal)) ?? line;
        var title = string.Join(' ', words.Where(word => word != address));
        return new NewEvidence(title.Length > 0 && address != line ? Shown.Cut(title, LongestTitle) : TitleOf(address), address);
    }

    /// <summary>What a link without a name is called: the address without what every address has.</summary>
    public static string TitleOf(string address) => Shown.Cut(
        Uri.TryCreate(address, UriKind.Absolute, out var url) ? $"{url.Host}{Uri.UnescapeDataString(url.AbsolutePath)}".TrimEnd('/') : address, LongestTitle);
}
