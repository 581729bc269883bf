using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Freezing;

/// <summary>What a report is made of, each with its version and its hash.</summary>
internal sealed class ReportInputs(INationalPlans national, IRegions regions)
{
    public ImmutableArray<ReportInput> Of(ReportOrder order, ReportDocument document)
    {
        var inputs = ImmutableArray.CreateBuilder<ReportInput>();
        inputs.Add(new(InputKind.Data, order.Address.ToString(), Sha256.Of(Json(document.AllSections().Select(section => new { section.Id, section.Blocks })))));
        inputs.Add(new(InputKind.Texts, order.Address.ToString(), Sha256.Of(Json(document.AllSections().Where(section => section.Slot?.Text is not null).Select(section => new { section.Id, section.Slot!.Text })))));
        foreach (var edition in EditionsOf(order))
        {
            var version = national.Versions(edition) is [.., var latest] ? latest : null;
            inputs.Add(new(InputKind.Edition, version is null ? edition : $"{edition} {version.Edition.Version}", version?.Hash ?? string.Empty));
        }

        foreach (var region in order.Region is { } one ? [one] : regions.Active)
        {
            if (regions.PluginOf(region.Region.Id) is { } plugin)
            {
                inputs.Add(new(InputKind.Plugin, plugin.Version is { } version ? $"{plugin.Id} {version}" : plugin.Id, plugin.ContentHash ?? string.Empty));
            }
        }

        inputs.Add(new(InputKind.Template, $"{order.Template.Id} {order.Template.Version}", order.Template.Hash));
        inputs.Add(new(InputKind.Look, "report", ReportStyle.HashOf(ReportLook.Of(order, regions))));
        inputs.Add(new(InputKind.Program, ProgramVersion, string.Empty));
        return inputs.ToImmutable();
    }

    private static string ProgramVersion { get; } = typeof(ReportInputs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    private IEnumerable<string> EditionsOf(ReportOrder order) => order.Plan is { } plan ? [plan.Follows] : national.Editions.Select(edition => edition.Id);

    private static byte[] Json<T>(IEnumerable<T> parts) => JsonSerializer.SerializeToUtf8Bytes(parts, JsonText.Options);
}
