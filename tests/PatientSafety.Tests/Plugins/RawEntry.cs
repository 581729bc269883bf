using System.Text;

namespace PatientSafety.Tests.Plugins;

/// <summary>An entry of a zip file, with what is true of it and what is said of it.</summary>
/// <param name="Name">The bytes of its name.</param>
/// <param name="Content">What is in it.</param>
internal sealed record RawEntry(byte[] Name, byte[] Content)
{
    public const uint Link = 0xA1FF_0000;
    public const uint Device = 0x21B6_0000;

    public RawEntry(string name, string content)
        : this(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(content))
    {
    }

    public RawEntry(string name, byte[] content)
        : this(Encoding.UTF8.GetBytes(name), content)
    {
    }

    public bool Deflated { get; init; } = true;

    /// <summary>Bit 0 says encrypted, bit 11 that the name is UTF-8.</summary>
    public ushort Flags { get; init; } = 0x800;

    public uint Attributes { get; init; }

    /// <summary>The size that the headers give, where it is not the true one.</summary>
    public uint? SaidSize { get; init; }

    /// <summary>The compressed size that the headers give, where it is not the true one.</summary>
    public uint? SaidCompressed { get; init; }
}
