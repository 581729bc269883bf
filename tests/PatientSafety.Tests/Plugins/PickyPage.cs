using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Tests.Plugins;

/// <summary>A page that cannot be shown for some plans.</summary>
internal sealed class PickyPage : ComponentBase, IRegionPages
{
    public const string Unbearable = "En titel som sidan inte tål";

    [Inject] public required IRegions Regions { get; set; }

    [Parameter] public string? RegionId { get; set; }

    public static PickyPage Contribution { get; } = new() { Regions = null! };

    public IEnumerable<RegionPage> Of(RegionConfiguration configuration) =>
        [new("/picky", typeof(PickyPage), new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(RegionId)] = configuration.Region.Id })];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Regions.Find(RegionId!)!.Plans.Any(plan => plan.Title.Swedish == Unbearable))
        {
            throw new InvalidOperationException("Titeln går inte.");
        }
    }
}
