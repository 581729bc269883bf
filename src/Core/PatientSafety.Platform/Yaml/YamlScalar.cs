using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Yaml;

/// <summary>A single value.</summary>
public sealed record YamlScalar(string Value, bool Quoted, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>Whether the value is left empty or written as <c>null</c>.</summary>
    public bool IsNull => !Quoted && Value is ("" or "null" or "~");
}
