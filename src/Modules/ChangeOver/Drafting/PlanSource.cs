using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.ChangeOver.Drafting;

/// <summary>The plugin's folder that a change starts from: the draft where there is one, else the plugin in use.</summary>
/// <param name="Path">Where the folder is.</param>
/// <param name="Plugin">What it holds now.</param>
/// <param name="IsDraft">Whether it is the draft.</param>
internal sealed record PlanSource(string Path, InstalledPlugin Plugin, bool IsDraft)
{
    public RegionConfiguration Configuration => Plugin.Configuration!;
}
