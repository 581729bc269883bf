using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Contracts;

/// <summary>Looks through what a module keeps in the database, and changes nothing. The command <c>doctor</c> runs them all.</summary>
public interface IExamination
{
    /// <summary>What is looked at, as a heading.</summary>
    Text Name { get; }

    /// <summary>Looks, while others go on working.</summary>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="stop">Ends the looking.</param>
    /// <returns>What was looked at, in a sentence with numbers.</returns>
    Text Examine(ICollection<Finding> findings, CancellationToken stop);
}
