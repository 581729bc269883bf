namespace PatientSafety.Platform.Yaml.Shapes;

/// <summary>The kinds of single values.</summary>
public enum PlainKind
{
    Text,
    Id,
    Flag,
    Date,
    WebAddress,
    Decimal,
}
