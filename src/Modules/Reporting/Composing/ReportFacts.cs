using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Texts;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Composing;

/// <summary>What stands at the head of a report.</summary>
internal static class ReportFacts
{
    public static ImmutableArray<ReportFact> Of(ReportOrder order, ReportAbout about, DateOnly today)
    {
        var say = about.Say;
        var facts = ImmutableArray.CreateBuilder<ReportFact>();
        facts.Add(new(say["Avser", "Covers"], say[order.Covered]));
        if (about is RegionReport report)
        {
            facts.Add(new(say["Plan", "Plan"], about.Words(report.Plan.Title), $" ({say[report.Plan.Period].ToLowerInvariant()})"));
            if (report.Edition is { } edition)
            {
                facts.Add(new(say["Följer", "Follows"], about.Words(edition.Title), $" ({edition.Id}, {edition.Version})"));
            }

            Rule(facts, report);
        }

        facts.Add(new(say["Uppgifter", "Data"], about.AsOf is { } day
            ? say[$"som de var kända {Dates.Day(day, Language.Swedish)}", $"as they were known on {Dates.Day(day, Language.English)}"]
            : say[$"som de var kända {Dates.Day(today, Language.Swedish)}", $"as they were known on {Dates.Day(today, Language.English)}"]));
        if (order.Template.Source is { } source)
        {
            facts.Add(new(say["Mall", "Template"], source.ToString()));
        }

        return facts.ToImmutable();
    }

    private static void Rule(ImmutableArray<ReportFact>.Builder facts, RegionReport report)
    {
        var (say, rule) = (report.Say, report.Occasion.Rule);
        if (report.Occasion.DueOn is { } due)
        {
            facts.Add(new(say["Klar senast", "Due by"], Cited.Day(due, rule.DueProvenance.Attestation, say)));
        }

        Add(say["Skrivs av", "Drawn up by"], rule.Reporter is { } reporter ? [reporter] : []);
        Add(say["Går till", "Goes to"], rule.Recipients);
        Add(say["Förslag läggs av", "Proposed by"], rule.ProposedBy is { } proposer ? [proposer] : []);
        Add(say["Beslutas av", "Decided by"], rule.DecidedBy);
        if (!rule.Basis.IsEmpty)
        {
            facts.Add(new(say["Grund", "Basis"], string.Join("; ", rule.Basis.Select(basis => Cited.Source(basis, say)))));
        }

        void Add(string name, ImmutableArray<string> bodies)
        {
            if (!bodies.IsEmpty)
            {
                facts.Add(new(name, string.Join(", ", bodies.Select(body => report.Configuration.Body(body) is { } known ? say[known.Name] : body))));
            }
        }
    }
}
