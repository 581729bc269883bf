using NuGet.Versioning;

namespace PatientSafety.ChangeOver.Rewriting;

/// <summary>The new text of the manifest in a draft: another version than the one in use, and the edition that its plan follows among those it works with.</summary>
internal static class ManifestRewriting
{
    /// <summary>Rewrites a manifest.</summary>
    /// <param name="text">The file as it is. It has been read and checked.</param>
    /// <param name="inUse">The version in use: a package of that number with other content would be refused.</param>
    /// <param name="edition">The id of the edition.</param>
    public static string Of(string text, string? inUse, string edition)
    {
        var manifest = PlacedYaml.Read(text);
        return TextEdit.Apply(text, Version(manifest, inUse).Concat(Editions(new Passage(text), manifest, edition)));
    }

    private static IEnumerable<TextEdit> Version(PlacedMap manifest, string? inUse) =>
        manifest.Entry("version")?.Value is PlacedScalar written && written.Value == inUse && SemanticVersion.TryParse(inUse, out var version)
            ? [new TextEdit(written.Start, written.End, FormattableString.Invariant($"{version.Major}.{version.Minor + 1}.0"))]
            : [];

    /// <summary>One that says nothing of editions goes on saying nothing.</summary>
    private static IEnumerable<TextEdit> Editions(Passage passage, PlacedMap manifest, string edition)
    {
        var items = manifest.Items("editions");
        if (items.IsEmpty || items.OfType<PlacedScalar>().Any(known => known.Value == edition))
        {
            return [];
        }

        var last = items[^1];
        return manifest.Entry("editions")!.Value switch
        {
            PlacedList { IsFlow: true } => [new TextEdit(last.End, last.End, $", {edition}")],
            PlacedList => [new TextEdit(passage.LineEnd(last.End), passage.LineEnd(last.End), passage.Break + passage.Before(last.Start) + edition)],
            _ => [new TextEdit(last.Start, last.End, $"[{passage.Text[last.Start..last.End]}, {edition}]")],
        };
    }
}
