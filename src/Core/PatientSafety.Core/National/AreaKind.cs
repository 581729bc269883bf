namespace PatientSafety.Core.National;

/// <summary>The two kinds of area that the national plan has.</summary>
public enum AreaKind
{
    /// <summary>Grundläggande förutsättning.</summary>
    Foundation,

    /// <summary>Fokusområde.</summary>
    FocusArea,
}
