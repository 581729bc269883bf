using System.Collections.Immutable;
using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins.Installing;

namespace PatientSafety.Plugins.Catalogues;

internal sealed class PluginMatrixCommand : Command
{
    public PluginMatrixCommand(CommandContext context)
        : base("matrix", context.Say("Visar vilka instick som passar vilken kärna och vilka utgåvor.", "Shows which plugins fit which core and which editions."))
    {
        var from = InstallSymbols.From(context);
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(from);
        Options.Add(output);
        SetAction(parsed =>
        {
            var findings = new List<Finding>();
            var place = context.Services.GetRequiredService<PackageSources>().Catalogued(parsed.GetValue(from));
            var catalogue = place is null || (!Directory.Exists(place) && !File.Exists(place)) ? null : Catalogue.Read(place, findings);
            var known = context.Services.GetRequiredService<KnownPlugins>().All(catalogue, findings);
            var editions = context.Services.GetRequiredService<INationalPlans>().Editions.Select(edition => edition.Id)
                .Concat(known.SelectMany(plugin => plugin.Editions)).Distinct(StringComparer.Ordinal).ToArray();
            var (yes, no) = (context.Say("ja", "yes"), "–");
            var table = new Table(
                [context.Say("Id", "Id"), context.Say("Version", "Version"), context.Say("Var", "Where"), context.Say("Kärnan", "Core"), .. editions],
                [.. known.Select(plugin => (ImmutableArray<string>)
                [
                    plugin.Id,
                    plugin.Version ?? no,
                    context.Say(plugin.Where),
                    plugin.Core is null ? no : context.Say(plugin.Misfit) is { Length: > 0 } misfit ? misfit : yes,
                    .. editions.Select(edition => plugin.Editions.Contains(edition, StringComparer.Ordinal) ? yes : no),
                ])]);
            FindingsText.Write(context, context.Messages, findings);
            context.WriteList(parsed.FormatOf(output), table, () => known);
            return place is not null && catalogue is null ? ExitCode.Failure : ExitCode.Fine;
        });
    }
}
