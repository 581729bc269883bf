using PatientSafety.Platform;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>Keeps the file of a draft that is about to be discarded.</summary>
internal static class DraftBackup
{
    /// <summary>Writes the file and says where it is.</summary>
    public static async Task<string> KeepAsync(DataFolder data, Draft draft, CancellationToken stop)
    {
        Directory.CreateDirectory(data.Backups);
        var path = Path.Combine(data.Backups, FormattableString.Invariant($"{draft.Id}-draft-{draft.ChangedAt:yyyyMMdd'T'HHmmss}-{draft.Revision}.yaml"));
        await File.WriteAllTextAsync(path, draft.Content, stop);
        return path;
    }
}
