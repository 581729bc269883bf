using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Exchange;

/// <summary><c>followup export</c>.</summary>
internal sealed class FollowUpExportCommand : Command
{
    public FollowUpExportCommand(CommandContext context)
        : base("export", context.Say("Skriver regionens poster till en fil som går att läsa in igen.", "Writes the region's entries to a file that can be imported again."))
    {
        var region = FollowUpSymbols.Region(context);
        var to = new Argument<string>("file") { Description = context.Say("Filen som skrivs, .csv eller .xlsx.", "The file to write, .csv or .xlsx.") };
        var unit = new Option<string?>("--unit") { Description = context.Say("Bara den enheten och dem under den.", "Only that unit and those below it.") };
        var period = new Option<string?>("--period") { Description = context.Say("Bara den perioden, till exempel 2026-T2.", "Only that period, for example 2026-T2.") };
        Arguments.Add(region);
        Arguments.Add(to);
        Options.Add(unit);
        Options.Add(period);
        SetAction(parsed =>
        {
            if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var place = parsed.GetValue(unit) is { } written ? scope.Unit(written) : null;
            if (parsed.GetValue(unit) is { } missing && place is null)
            {
                return context.Unknown(new($"Enheten ”{missing}” finns inte.", $"There is no unit “{missing}”."), missing, scope.Organisation.Units.Select(known => known.Id));
            }

            var path = parsed.GetRequiredValue(to);
            var kind = string.Equals(Path.GetExtension(path), ".xlsx", StringComparison.OrdinalIgnoreCase) ? TableKind.Workbook : TableKind.Csv;

            // The file is there whole or not at all.
            var halfWay = $"{path}.part";
            long count;
            using (var stream = new FileStream(halfWay, FileMode.Create, FileAccess.ReadWrite))
            {
                count = context.Services.GetRequiredService<EntryExport>().Write(scope, place?.Number, parsed.GetValue(period), kind, stream);
            }

            File.Move(halfWay, path, overwrite: true);
            context.Messages.WriteLine(context.Say($"{count} poster skrevs till {path}.", $"{count} entries were written to {path}."));
            return ExitCode.Fine;
        });
    }
}
