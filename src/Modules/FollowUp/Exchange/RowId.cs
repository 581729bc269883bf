using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PatientSafety.FollowUp.Entries;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>The id of an entry that comes from a file: made of what the row says, so that the same row twice is the same entry.</summary>
/// <remarks>A UUIDv8 (RFC 9562): the day in front, so that the database takes a file in the order of time without searching, and the rest a part of a SHA-256.</remarks>
internal sealed class RowId
{
    private readonly StringBuilder text = new();
    private byte[] bytes = new byte[1024];

    public Guid Of(EntryRequest request, string unit, string activity, DateOnly knownOn)
    {
        text.Clear();
        foreach (var part in (ReadOnlySpan<string?>)[request.RegionId, unit, activity, request.Period, request.Status, request.Comment, request.WorksWell, request.OutsideCause, request.Plan, request.Do, request.Study, request.Act, request.By, request.Reason])
        {
            text.Append(part).Append('\u001F');
        }

        text.Append(CultureInfo.InvariantCulture, $"{request.Progress}\u001F{(int)request.Effect}\u001F{request.Corrects}");
        foreach (var evidence in request.Evidence)
        {
            text.Append('\u001F').Append(evidence.Url);
        }

        if (bytes.Length < text.Length * 3)
        {
            bytes = new byte[text.Length * 3];
        }

        var length = 0;
        foreach (var chunk in text.GetChunks())
        {
            length += Encoding.UTF8.GetBytes(chunk.Span, bytes.AsSpan(length));
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        var id = hash[..16];
        Span<byte> milliseconds = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(milliseconds, (knownOn.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 86_400_000L);
        milliseconds[2..].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
