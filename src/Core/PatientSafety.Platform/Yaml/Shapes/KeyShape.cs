namespace PatientSafety.Platform.Yaml.Shapes;

/// <summary>A key that a reader asks for.</summary>
public sealed record KeyShape(string Key, ValueShape Value, bool Required);
