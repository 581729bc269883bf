using PatientSafety.Platform.Yaml.Shapes;

namespace PatientSafety.Platform.Contracts;

/// <summary>A kind of file that people write, and what its reader asks of it. Schemas are made from it, so that they cannot say anything else.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Shape">What the reader asks for, worked out when it is wanted.</param>
public sealed record DescribedFile(string Name, Func<MapShape> Shape);
