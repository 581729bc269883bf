using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Asking;

internal sealed class FollowUpStatusCommand : Command
{
    public FollowUpStatusCommand(CommandContext context)
        : base("status", context.Say("Visar hur det går för en enhet och dem under den.", "Shows how it stands at a unit and those below it."))
    {
        var region = FollowUpSymbols.Region(context);
        var unit = new Option<string>("--unit") { HelpName = "id", Description = context.Say("Enheten. Förval: hela regionen.", "The unit. Default: the whole region.") };
        var period = new Option<string>("--period") { HelpName = "id", Description = context.Say("Perioden, till exempel 2026-T2. Förval: den som pågår.", "The period, for example 2026-T2. Default: the one under way.") };
        var area = new Option<string>("--area") { HelpName = "id", Description = context.Say("Bara ett område.", "One area only.") };
        var asOf = new Option<string>("--as-of") { HelpName = context.Say("dag", "day"), Description = context.Say("Som det var känt den dagen: 2026-05-31.", "As it was known on that day: 2026-05-31.") };
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Arguments.Add(region);
        foreach (var option in new Option[] { unit, period, area, asOf, output })
        {
            Options.Add(option);
        }

        SetAction(parsed =>
        {
            if (FollowUpSymbols.ScopeOf(context, parsed.GetRequiredValue(region)) is not { } scope)
            {
                return ExitCode.Failure;
            }

            var problems = new List<Text>();
            var asked = new Asked { Unit = parsed.GetValue(unit), Period = parsed.GetValue(period), Area = parsed.GetValue(area), AsOf = parsed.GetValue(asOf) };
            if (AskedReading.Read(scope, asked, context.Services.GetRequiredService<TimeProvider>().Today(), problems) is not { } slice)
            {
                problems.ForEach(problem => context.Messages.WriteLine(context.Say(problem)));
                return ExitCode.Failure;
            }

            var names = new AreaNames(context.Services.GetRequiredService<INationalPlans>(), scope);
            var overview = context.Services.GetRequiredService<Overviews>().Of(scope, slice);
            Write(context, parsed.FormatOf(output), overview, names);
            return ExitCode.Fine;
        });
    }

    private static void Write(CommandContext context, OutputFormat format, Overview overview, AreaNames names)
    {
        if (format != OutputFormat.Table)
        {
            context.WriteList(format, Flat(context, overview, names), () => PictureView.Of(overview, names));
            return;
        }

        var until = overview.Slice.Period.Period.To;
        context.Results.WriteLine(Shown.Line($"{overview.Slice.Unit.Nearest(until).Name}, {context.Say(overview.Slice.Period.Name)}"));
        if (overview.Slice.Period.ChosenByUs)
        {
            context.Results.WriteLine(context.Say("Perioden är vårt val.", "The period is our choice."));
        }

        TableWriter.Write(
            Table.Of(
                Figures.All(overview),
                (context.Say("Antal", "Count"), figure => Number(figure.Count)),
                (context.Say("Vad", "What"), figure => context.Say(figure.Name))),
            context.Results);
        var shown = overview.Below.IsEmpty
            ? names.Ordered(overview.Areas, area => area.AreaId).Select(area => (Name: context.Say(names.Of(area.AreaId)), area.Tally))
            : overview.Below.Select(unit => (Name: unit.Unit.Nearest(until).Name, unit.Tally));
        TableWriter.Write(
            Table.Of(
                shown,
                (overview.Below.IsEmpty ? context.Say("Område", "Area") : context.Say("Enhet", "Unit"), row => row.Name),
                (context.Say("Alla", "All"), row => Number(row.Tally.Expected)),
                (context.Say("Klara", "Done"), row => Number(row.Tally.Counts.Completed)),
                (context.Say("Pågår", "Under way"), row => Number(row.Tally.Counts.Ongoing + row.Tally.Counts.Delayed)),
                (context.Say("Med effekt", "With effect"), row => Number(row.Tally.Counts.EffectFull + row.Tally.Counts.EffectSome)),
                (context.Say("Inte hörda", "Not heard"), row => Number(row.Tally.NotHeard))),
            context.Results);
    }

    private static Table Flat(CommandContext context, Overview overview, AreaNames names)
    {
        var view = PictureView.Of(overview, names);
        var total = TallyView.Of(view.Unit, new Text(view.UnitName), overview.Total);
        return Table.Of(
            new[] { (Kind: "total", Row: total) }
                .Concat(view.Areas.Select(row => (Kind: "area", Row: row)))
                .Concat(view.Units.Select(row => (Kind: "unit", Row: row)))
                .Concat(view.Activities.Select(row => (Kind: "activity", Row: row))),
            (context.Say("Slag", "Kind"), row => row.Kind),
            ("Id", row => row.Row.Id),
            (context.Say("Namn", "Name"), row => context.Say(row.Row.Name)),
            (context.Say("Att rapportera", "To be reported"), row => Number(row.Row.Expected)),
            (context.Say("Klara", "Done"), row => Number(row.Row.Completed)),
            (context.Say("Pågår", "Under way"), row => Number(row.Row.Ongoing)),
            (context.Say("Försenade", "Delayed"), row => Number(row.Row.Delayed)),
            (context.Say("Inte påbörjade", "Not started"), row => Number(row.Row.NotStarted)),
            (context.Say("Avbrutna", "Stopped"), row => Number(row.Row.Cancelled)),
            (context.Say("Ej genomförda av yttre orsak", "Not completed"), row => Number(row.Row.NotCompleted)),
            (context.Say("Inte hörda", "Not heard"), row => Number(row.Row.NotHeard)),
            (context.Say("Avsedd effekt", "The effect meant"), row => Number(row.Row.EffectFull)),
            (context.Say("Viss effekt", "Some effect"), row => Number(row.Row.EffectSome)),
            (context.Say("Ingen effekt", "No effect"), row => Number(row.Row.EffectNone)),
            (context.Say("Effekt inte bedömd", "Effect not judged"), row => Number(row.Row.EffectNotAssessed)),
            (context.Say("Fungerar väl", "Works well"), row => Number(row.Row.WorksWell)),
            (context.Say("Klara utan resultat", "Done without result"), row => Number(row.Row.WithoutResult)));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
