using System.Security.Cryptography;
using System.Text.Json;
using PatientSafety.FollowUp.Entries.Reading;
using PatientSafety.FollowUp.Recording;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Entries;

/// <summary>Records what a form says, also where somebody has gone back in the browser and sends the same form with other words in it.</summary>
internal sealed class SafeEntering(Entering entering, IDatabase database)
{
    /// <summary>Records a request. One that was recorded before is left as it is; one with the same id that says something else is an entry of its own.</summary>
    public async Task<EntryOutcome> EnterAsync(EntryRequest request, RegionScope scope, CancellationToken stop)
    {
        var outcome = await entering.EnterAsync(request, stop);
        return outcome.WasThere && Other(request, scope) ? await entering.EnterAsync(request with { Id = IdOf(request) }, stop) : outcome;
    }

    /// <summary>Whether the entry with the request's id says something else.</summary>
    public bool Other(EntryRequest request, RegionScope scope)
    {
        using var connection = database.Connect();
        return new EntryReading(connection).Find(request.Id) is { } entry && !entry.Says(request, scope);
    }

    /// <summary>The same words give the same id (UUIDv8), so that a double click on the second sending is one entry too.</summary>
    private static Guid IdOf(EntryRequest request)
    {
        var bytes = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
