using System.Text.Json.Serialization;
using PatientSafety.Platform.Contracts;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Composing;

/// <summary>How a region wants its reports to look. The report carries all of it, so that a frozen one needs no plugin to be made anew.</summary>
/// <param name="Name">The region's name, which is what its logo says.</param>
internal sealed record ReportLook(string Name)
{
    /// <summary>The colour of lines and links, as <c>#005eb8</c>; null for the product's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Colour { get; init; }

    /// <summary>The logo as a <c>data:</c> address; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Logo { get; init; }

    public static ReportLook? Of(ReportOrder order, IRegions regions)
    {
        var plugin = order.Region is { } region ? regions.PluginOf(region.Region.Id) : null;
        var look = new ReportLook(order.Region?.Region.Name ?? string.Empty) { Colour = order.Region?.Look?.Colour, Logo = plugin?.Logo };
        return look is { Colour: null, Logo: null } ? null : look;
    }
}
