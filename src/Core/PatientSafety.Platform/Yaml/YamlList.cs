using System.Collections.Immutable;
using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>A list.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location);
