using NuGet.Versioning;
using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Platform.Plugins;

/// <summary>The version of the contract that this program has, and whether a plugin fits it.</summary>
public static class CoreVersion
{
    public static NuGetVersion Here { get; } = new(typeof(IRegionPlugin).Assembly.GetName().Version!.ToString(3));

    /// <summary>Why a plugin made for these versions does not fit, or null where it does. Either end may be the one that fails.</summary>
    public static Text? Misfit(VersionRange made) => Misfit(made, Here);

    public static Text? Misfit(VersionRange made, NuGetVersion here)
    {
        if (made.Satisfies(here))
        {
            return null;
        }

        if (made.HasLowerBound && (here < made.MinVersion || (here == made.MinVersion && !made.IsMinInclusive)))
        {
            return new(
                $"Insticket behöver kärnan {Shown(made.MinVersion)} eller senare, och det här är {Shown(here)}.",
                $"The plugin needs core {Shown(made.MinVersion)} or later, and this is {Shown(here)}.");
        }

        return made.IsMaxInclusive
            ? new($"Insticket är gjort för kärnan till och med {Shown(made.MaxVersion)}, och det här är {Shown(here)}.", $"The plugin is made for core up to and including {Shown(made.MaxVersion)}, and this is {Shown(here)}.")
            : new($"Insticket är gjort för kärnan före {Shown(made.MaxVersion)}, och det här är {Shown(here)}.", $"The plugin is made for core before {Shown(made.MaxVersion)}, and this is {Shown(here)}.");
    }

    private static string Shown(NuGetVersion? version) => version?.ToNormalizedString() ?? "?";
}
