namespace PatientSafety.Core.Regional;

/// <summary>The decision to adopt a plan.</summary>
public sealed record Adoption : IStatement
{
    /// <summary>The day of the decision, or <see langword="null"/> where it is not known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The id of the body that decided, or <see langword="null"/> where it is not known.</summary>
    public string? By { get; init; }

    /// <summary>The id of the body that proposed it, or <see langword="null"/> where nobody is named.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Who decides.</summary>
    public DecisionForm Form { get; init; }

    /// <summary>How far the decision has come.</summary>
    public AdoptionStatus Status { get; init; }

    /// <summary>The registration number.</summary>
    public string? Reference { get; init; }

    /// <summary>How it was signed.</summary>
    public Text? Signature { get; init; }

    /// <inheritdoc/>
    public Provenance Provenance { get; init; } = Provenance.None;
}
