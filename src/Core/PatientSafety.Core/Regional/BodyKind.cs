namespace PatientSafety.Core.Regional;

/// <summary>What sort of body takes part in planning, reporting or deciding.</summary>
public enum BodyKind
{
    /// <summary>An office held by one person (tjänsteman, chef).</summary>
    Officer,

    /// <summary>An elected body: council, board, committee (fullmäktige, styrelse, nämnd).</summary>
    Political,

    /// <summary>A working group with a mandate, for example an LSG.</summary>
    Group,

    /// <summary>A management team (ledningsgrupp).</summary>
    Leadership,

    /// <summary>One or several care providers (vårdgivare).</summary>
    Provider,

    /// <summary>One or several municipalities.</summary>
    Municipality,

    /// <summary>One or several administrations (förvaltningar).</summary>
    Administration,
}
