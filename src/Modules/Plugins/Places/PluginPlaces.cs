using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Trusting;

namespace PatientSafety.Plugins.Places;

/// <summary>All folders with plugins, in the order in which they count: the one being worked on, installed packages, folders laid in the data folder by hand, those that came with the product.</summary>
internal sealed class PluginPlaces(DataFolder data, InstalledPackages packages, IOptions<ProductOptions> options) : IPluginPlaces
{
    private static readonly Text NobodySigned = new("Mappen lades hit för hand, så ingen har skrivit under den.", "The folder was laid here by hand, so nobody has signed it.");

    public IReadOnlyList<PluginPlace> Read()
    {
        var policy = TrustPolicy.Read(data, []);
        return
        [
            .. DevelopmentFolder.In(options.Value),
            .. packages.Read(policy),
            .. LooseFolders.In(data.Plugins, PluginOrigin.Installed).Select(place => place with { Trust = PluginTrust.Unsigned, TrustReason = NobodySigned, Refused = Refusal(place, policy) }),
            .. LooseFolders.In(DataFolder.ShippedPlugins, PluginOrigin.Shipped),
        ];
    }

    /// <summary>A folder laid by hand is under the same policy as a package that nobody has signed.</summary>
    private static Text? Refusal(PluginPlace place, TrustPolicy? policy)
    {
        if (policy is null)
        {
            return TrustFindings.PolicyUnreadable.Remedy;
        }

        var code = LooseFolders.HoldsCode(place.Path);
        return policy.For(code).Level == DemandLevel.Hash ? null : code
            ? new("Mappen innehåller kod som ingen har skrivit under. Installera den som paket med plugin install och --allow-code, om ni litar på den.", "The folder holds code that nobody has signed. Install it as a package with plugin install and --allow-code, if you trust it.")
            : new("Mappen är inte underskriven, och reglerna kräver det.", "The folder is not signed, and the policy demands it.");
    }
}
