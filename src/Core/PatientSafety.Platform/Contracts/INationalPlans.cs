using PatientSafety.Core.Findings;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>The national model: the editions of the plan and the crosswalks between them.</summary>
public interface INationalPlans
{
    /// <summary>The editions, oldest first.</summary>
    IReadOnlyList<Edition> Editions { get; }

    IReadOnlyList<Crosswalk> Crosswalks { get; }

    /// <summary>What is wrong with the national files.</summary>
    IReadOnlyList<Finding> Findings { get; }

    Edition? Find(string editionId);

    /// <summary>How areas relate, from the one edition to the other, whichever way the file is written; null where nobody has said.</summary>
    Crosswalk? Between(string fromEditionId, string toEditionId);

    /// <summary>The area that a plan means by an id, a name or an alias.</summary>
    /// <param name="edition">The edition that the plan follows.</param>
    /// <param name="written">What the plan says.</param>
    /// <param name="kind">The kind it has to be, or null for either.</param>
    AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null);
}
