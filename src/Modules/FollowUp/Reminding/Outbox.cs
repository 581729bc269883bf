using System.Text;
using PatientSafety.Platform;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>The folder that letters are written to, whether or not a server sends them on.</summary>
internal sealed class Outbox(DataFolder folder)
{
    public string Path => System.IO.Path.Combine(folder.Path, "outbox");

    /// <summary>The file that stands for the turn to write letters: two runs at once would send everything twice.</summary>
    public string Turn => System.IO.Path.Combine(Path, ".turn");

    /// <summary>Writes a letter, whole or not at all. One that is there already, from a run that was broken off, is written anew.</summary>
    public async Task WriteAsync(Letter letter, string text, CancellationToken stop)
    {
        Directory.CreateDirectory(Path);
        var file = System.IO.Path.Combine(Path, letter.FileName);
        var unfinished = file + ".tmp";
        await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            await output.WriteAsync(Encoding.ASCII.GetBytes(text), stop);
            output.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: true);
    }
}
