namespace PatientSafety.Platform.CommandLine;

/// <summary>The forms that a list can be written in.</summary>
public enum OutputFormat
{
    Table,
    Json,
    Csv,
    Html,
    Markdown,
    Yaml,
    Sarif,
}
