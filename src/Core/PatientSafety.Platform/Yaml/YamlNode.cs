using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>A node of a YAML file, with its place.</summary>
public abstract record YamlNode(SourceLocation Location);
