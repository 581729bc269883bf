using System.Collections.Immutable;
using PatientSafety.Core.Regional;

namespace PatientSafety.Core.Reporting;

/// <summary>The reports that hold for every owner by law, also where its plan says nothing of them.</summary>
/// <remarks>The regulations change. The version of each is <see langword="null"/>, since nobody has checked which one our wording follows.</remarks>
public static class StatutoryReports
{
    /// <summary>All of them, in the order of their days in the year.</summary>
    public static ImmutableArray<StatutoryReport> All { get; } =
    [
        Yearly(
            "lag-patientnamndens-redogorelse",
            ReportKind.PatientsCommitteeReport,
            new("Patientnämndens redogörelse", "The patients’ advisory committee’s report"),
            new DueOnDay(2, 29),
            new("Patientnämnden", "The patients’ advisory committee"),
            new Source { Document = "Lagen (2017:372) om stöd vid klagomål mot hälso- och sjukvården", Section = "7 §" }),
        Yearly(
            "lag-patientsakerhetsberattelse",
            ReportKind.PatientSafetyReport,
            new("Patientsäkerhetsberättelse", "Patient-safety report"),
            new DueOnDay(3, 1),
            new("Varje vårdgivare: region, kommun och privat vårdgivare", "Every care provider: region, municipality and private provider"),
            new Source { Document = "Patientsäkerhetslagen (2010:659)", Section = "3 kap. 10 §" }),
        Yearly(
            "lag-arsredovisning",
            ReportKind.AnnualAccounts,
            new("Årsredovisning", "Annual accounts"),
            new DueOnDay(4, 15),
            new("Region och kommun", "Region and municipality"),
            new Source { Document = "Kommunallagen (2017:725)", Section = "11 kap." }),
    ];

    /// <summary>Those that a plan has no rule of its own for.</summary>
    /// <param name="configuration">The region.</param>
    /// <param name="planId">The plan.</param>
    /// <returns>The statutory reports of a kind for which no rule that holds for the plan knows both how often and when.</returns>
    public static IEnumerable<StatutoryReport> NotSaidBy(RegionConfiguration configuration, string planId)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var said = configuration.ReportingOf(planId)
            .Where(rule => rule is { Frequency: not null, Due: not null })
            .Select(rule => rule.Report)
            .ToHashSet();
        return All.Where(report => !said.Contains(report.Rule.Report));
    }

    private static StatutoryReport Yearly(string id, ReportKind report, Text name, DueOnDay due, Text owedBy, Source basis) => new(
        new ReportingRule
        {
            Id = id,
            Report = report,
            Name = name,
            Frequency = PeriodScheme.Yearly,
            Due = due,
            DueProvenance = new Provenance { Source = basis },
            LevelId = Level.Region,
            Basis = [basis],
            Provenance = new Provenance { Source = basis },
        },
        owedBy);
}
