using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Freezing;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>Lists the reports that can be made, and those that have been frozen.</summary>
internal sealed class ReportListCommand : Command
{
    public ReportListCommand(CommandContext context)
        : base("list", context.Say("Visar vilka rapporter som finns: de som går att skriva och de som är frysta.", "Shows which reports there are: those that can be made and those that are frozen."))
    {
        var region = new Argument<string?>("region") { Arity = ArgumentArity.ZeroOrOne, HelpName = "region", Description = context.Say("Regionens id, eller nationellt. Förval: alla.", "The region’s id, or nationellt. Default: all.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        Options.Add(output);
        SetAction(async (parsed, stop) =>
        {
            string[] places = [.. context.Services.GetRequiredService<IRegions>().Active.Select(active => active.Region.Id), ReportAddress.National];
            var place = parsed.GetValue(region);
            if (place is not null && !places.Contains(place, StringComparer.OrdinalIgnoreCase))
            {
                return context.Unknown(new($"Det finns ingen region ”{Shown.Line(place)}” här.", $"There is no region “{Shown.Line(place)}” here."), place, places);
            }

            var orders = context.Services.GetRequiredService<ReportOrders>();
            var frozen = await context.Services.GetRequiredService<FrozenReports>().AllAsync(place?.ToLowerInvariant(), stop);
            ReportOrder[] listed = [.. (place is null ? places : [place.ToLowerInvariant()]).SelectMany(known => orders.Of(known))];
            var views = ReportLines.Of(listed, frozen);
            if (parsed.FormatOf(output) == OutputFormat.Table)
            {
                // An address is there to be copied: it has a line of its own.
                foreach (var line in views)
                {
                    await context.Results.WriteLineAsync(line.Address.ToString());
                    await context.Results.WriteLineAsync($"  {context.Say(line.Name)}{(line.Latest is { } latest ? context.Say($" · fryst som {latest.Number}", $" · frozen as {latest.Number}") : string.Empty)}");
                }
            }
            else
            {
                context.WriteList(parsed.FormatOf(output), TableOf(views, context), () => views.Select(ReportLineView.Of));
            }

            return ExitCode.Fine;
        });
    }

    private static Table TableOf(IReadOnlyList<ReportLine> lines, CommandContext context) => Table.Of(
        lines,
        (context.Say("Rapport", "Report"), line => line.Address.ToString()),
        (context.Say("Namn", "Name"), line => context.Say(line.Name)),
        (context.Say("Fryst", "Frozen"), line => line.Latest is { } latest ? string.Create(CultureInfo.InvariantCulture, $"{latest.Number} ({latest.DrawnUpOn:yyyy-MM-dd})") : null));
}
