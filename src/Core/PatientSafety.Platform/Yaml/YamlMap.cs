using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>A mapping, its keys in the file's order and each key once.</summary>
public sealed record YamlMap(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>> Entries, SourceLocation Location) : YamlNode(Location);
