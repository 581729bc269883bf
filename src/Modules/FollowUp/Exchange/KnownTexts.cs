using System.Text;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Gives the same text for the same bytes: in a million rows the same few names stand over and over.</summary>
internal sealed class KnownTexts : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    private const int Most = 100_000;
    private readonly HashSet<string> texts;
    private HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public KnownTexts()
    {
        texts = new HashSet<string>(this);
        lookup = texts.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return string.Empty;
        }

        if (lookup.TryGetValue(bytes, out var known))
        {
            return known;
        }

        if (texts.Count >= Most)
        {
            texts.Clear();
        }

        var text = Encoding.UTF8.GetString(bytes);
        texts.Add(text);
        return text;
    }

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj)
    {
        Span<byte> bytes = obj.Length <= 256 ? stackalloc byte[obj.Length * 3] : new byte[Encoding.UTF8.GetByteCount(obj)];
        return GetHashCode(bytes[..Encoding.UTF8.GetBytes(obj, bytes)]);
    }

    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        if (other.Length > alternate.Length || other.Length * 3 < alternate.Length)
        {
            return false;
        }

        Span<byte> bytes = other.Length <= 256 ? stackalloc byte[other.Length * 3] : new byte[Encoding.UTF8.GetByteCount(other)];
        return bytes[..Encoding.UTF8.GetBytes(other, bytes)].SequenceEqual(alternate);
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = default(HashCode);
        hash.AddBytes(alternate);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
