using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Plugins.Making;

/// <summary>What somebody has said of the plugin that is to be made; null where nothing was said.</summary>
internal sealed record NewPlugin(string RegionId, Edition Edition, bool Code)
{
    public string? Name { get; init; }

    public string? CountyCode { get; init; }

    public string? Title { get; init; }

    public Period? Period { get; init; }

    public string? Contact { get; init; }

    public string? Licence { get; init; }

    /// <summary>The name of the region's code: the id without hyphens, each word with a capital.</summary>
    public string ClassName
    {
        get
        {
            var name = string.Concat(RegionId.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            return char.IsAsciiDigit(name[0]) ? $"Region{name}" : name;
        }
    }
}
