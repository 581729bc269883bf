using System.Collections.Immutable;

namespace PatientSafety.Platform.Yaml.Shapes;

/// <summary>Everything that a reader asks of a mapping.</summary>
/// <param name="Keys">Its keys, in the order in which they are asked for.</param>
/// <param name="OneOf">Keys of which exactly one has to stand there; empty where there are none such.</param>
public sealed record MapShape(ImmutableArray<KeyShape> Keys, ImmutableArray<string> OneOf);
