namespace PatientSafety.Core;

/// <summary>Something that somebody states, with its source.</summary>
public interface IStatement
{
    /// <summary>Where the statement comes from.</summary>
    Provenance Provenance { get; }
}
