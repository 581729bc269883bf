using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.Calendar;
using PatientSafety.Platform.CommandLine;

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
        var force = Symbols.Force(context);
        Arguments.Add(region);
        Arguments.Add(to);
        Options.Add(unit);
        Options.Add(period);
        Options.Add(force);
        SetAction(parsed =>
        {
            if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var problems = new List<Text>();
            var place = Asked.Unit(scope, parsed.GetValue(unit), problems);
            var only = Asked.PeriodId(scope, parsed.GetValue(period), problems);
            if (problems.Count > 0)
            {
                problems.ForEach(problem => context.Messages.WriteLine(context.Say(problem)));
                return ExitCode.Failure;
            }

            var path = parsed.GetRequiredValue(to);
            var count = 0L;
            var code = TableFile.Write(context, path, parsed.GetValue(force), (stream, kind) => count = context.Services.GetRequiredService<EntryExport>().Write(scope, place?.Number, only, kind, stream));
            if (code == ExitCode.Fine)
            {
                context.Messages.WriteLine(context.Say($"{count} poster skrevs till {path}.", $"{count} entries were written to {path}."));
            }

            return code;
        });
    }
}
