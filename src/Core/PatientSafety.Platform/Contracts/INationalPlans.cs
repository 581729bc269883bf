using PatientSafety.Core.Findings;
using PatientSafety.Core.National;

namespace PatientSafety.Platform.Contracts;

/// <summary>The national model: the editions of the plan and the crosswalks between them.</summary>
public interface INationalPlans
{
    /// <summary>The published editions in their current versions, oldest first.</summary>
    IReadOnlyList<Edition> Editions { get; }

    IReadOnlyList<Crosswalk> Crosswalks { get; }

    /// <summary>What is wrong with the national files.</summary>
    IReadOnlyList<Finding> Findings { get; }

    /// <summary>The drafts that are being worked on, by id. Nobody follows them.</summary>
    IReadOnlyList<Edition> Drafts { get; }

    /// <summary>An edition by its <see cref="EditionReference"/>: the current version, a given one or the draft. Null where there is none.</summary>
    Edition? Find(string edition);

    /// <summary>Every version of an edition that has been published, oldest first; empty where there is no such edition.</summary>
    IReadOnlyList<EditionVersion> Versions(string editionId);

    /// <summary>What differs between two editions, read through the crosswalk between them.</summary>
    EditionDiff Compare(Edition from, Edition to);

    /// <summary>How areas relate, from the one edition to the other, whichever way the file is written, and also by way of other editions; null where nobody has said.</summary>
    Crosswalk? Between(string fromEditionId, string toEditionId);

    /// <summary>The area that a plan means by an id, a name or an alias.</summary>
    /// <param name="edition">The edition that the plan follows.</param>
    /// <param name="written">What the plan says.</param>
    /// <param name="kind">The kind it has to be, or null for either.</param>
    AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null);
}
