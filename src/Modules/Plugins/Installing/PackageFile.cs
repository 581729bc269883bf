namespace PatientSafety.Plugins.Installing;

/// <summary>A package as it came, and the signature that lay beside it.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Bytes">The package.</param>
/// <param name="Signature">The signature, or null.</param>
internal sealed record PackageFile(string Name, byte[] Bytes, byte[]? Signature);
