using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>A file with entries, wherever it is kept. It is read several times from the beginning.</summary>
/// <param name="Name">What whoever gave it calls it, without a path: it stands on the entries as where they came from.</param>
/// <param name="Table">Opens it as a table, at a sheet of a workbook or the first.</param>
/// <param name="Bytes">Opens it as it is.</param>
internal sealed record EntryFile(string Name, Func<string?, TableSource> Table, Func<Stream> Bytes)
{
    public static EntryFile At(string path) => new(Path.GetFileName(path), sheet => TableSource.Open(path, sheet), () => File.OpenRead(path));

    /// <summary>One that was sent in and is kept under another name.</summary>
    public static EntryFile At(string path, string name) => new(name, sheet => TableSource.Open(File.OpenRead(path), name, sheet), () => File.OpenRead(path));

    public static EntryFile Of(byte[] content, string name) => new(name, sheet => TableSource.Open(new MemoryStream(content, writable: false), name, sheet), () => new MemoryStream(content, writable: false));
}
