using PatientSafety.Core.Findings;

namespace PatientSafety.Platform.Contracts;

/// <summary>Takes a folder that another module has made to where a plugin is looked through before it is installed.</summary>
public interface IPluginOffers
{
    /// <summary>Makes a package of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The address, without the language, of the page that shows what installing it would change; null where no package could be made of it, and then the findings say why.</returns>
    string? Offer(string folder, ICollection<Finding> findings);
}
