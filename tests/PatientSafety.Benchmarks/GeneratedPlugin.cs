using System.Globalization;
using System.Text;

namespace PatientSafety.Benchmarks;

/// <summary>The files of a data-only plugin of realistic size: one plan, forty activities over the nine areas.</summary>
internal static class GeneratedPlugin
{
    private static readonly string[] Areas =
    [
        "engagerad-ledning-och-tydlig-styrning", "en-god-sakerhetskultur", "adekvat-kunskap-och-kompetens", "patienten-som-medskapare", "oka-kunskap-om-intraffade-vardskador",
        "tillforlitliga-och-sakra-system-och-processer", "saker-vard-har-och-nu", "starka-analys-larande-och-utveckling", "oka-riskmedvetenhet-och-beredskap",
    ];

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"provregion-{number}");

    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Of(int number, string version)
    {
        var plan = new StringBuilder();
        plan.Append(CultureInfo.InvariantCulture, $$"""
            region: { id: {{IdOf(number)}}, name: Provregionen {{number}} }
            bodies: [ { id: chefslakaren, name: Chefläkaren, kind: officer } ]
            plans:
              - id: plan
                title: Handlingsplan {{number}}, version {{version}}
                follows: agera-2025
                period: { from: 2026-01-01, to: 2030-12-31 }
                activities:

            """);
        for (var activity = 1; activity <= 40; activity++)
        {
            plan.Append(CultureInfo.InvariantCulture, $$"""
                      - id: aktivitet-{{activity}}
                        number: {{activity}}
                        title: Aktivitet {{activity}} för en säkrare vård i region {{number}}
                        areas: [{{Areas[(activity + number) % Areas.Length]}}]
                        rationale: Arbetet behöver stärkas i hela regionen, och erfarenheterna ska spridas mellan verksamheterna så att fler får nytta av dem.
                        owner: chefslakaren
                        timePlan: { from: 2026-01-01, to: 2027-12-31 }

                """);
        }

        var manifest = $"id: {IdOf(number)}\nversion: {version}\nregion: {IdOf(number)}\ncore: \"[1.0,2.0)\"\ncontact: Patientsäkerhetsenheten\nlicence: CC0-1.0\neditions: [agera-2025]\n";
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["plan.yaml"] = Encoding.UTF8.GetBytes(plan.ToString()),
            ["plugin.yaml"] = Encoding.UTF8.GetBytes(manifest),
            ["README.md"] = Encoding.UTF8.GetBytes($"# Provregionen {number}\n"),
        };
    }
}
