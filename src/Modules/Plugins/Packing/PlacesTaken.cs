namespace PatientSafety.Plugins.Packing;

/// <summary>The places that the files of a package take on a disk, where <c>A/x</c> and <c>a/y</c> share a folder on some computers and a file cannot be a folder on any.</summary>
internal sealed class PlacesTaken
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    /// <summary>Takes the place of a file, or of a folder whose name ends with a slash; false where it is somebody else's already.</summary>
    public bool Take(string name)
    {
        var isFolder = name.EndsWith('/');
        var path = name.TrimEnd('/');
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (!TakeFolder(path[..slash]))
            {
                return false;
            }
        }

        var place = PackagePath.PlaceOf(path);
        return isFolder ? TakeFolder(path) : !folders.ContainsKey(place) && files.Add(place);
    }

    private bool TakeFolder(string path)
    {
        var place = PackagePath.PlaceOf(path);
        return !files.Contains(place) && (folders.TryAdd(place, path) || folders[place] == path);
    }
}
