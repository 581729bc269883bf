namespace PatientSafety.Core.National;

/// <summary>A foundation (grundläggande förutsättning) for safe care. The publisher does not number them, and they have no national actions.</summary>
public sealed record Foundation : Area
{
    /// <inheritdoc/>
    public override AreaKind Kind => AreaKind.Foundation;
}
