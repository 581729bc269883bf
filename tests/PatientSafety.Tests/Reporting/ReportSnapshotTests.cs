using System.Text;
using PatientSafety.Core;
using PatientSafety.Reporting.Formats;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.Reporting;

/// <summary>Every report of both regions and of the nation, in both languages, as Markdown: the same document is in all formats.</summary>
public sealed class ReportSnapshotTests(ThreeDesks desks) : IClassFixture<ThreeDesks>
{
    public static TheoryData<string, Language> Reports => new MatrixTheoryData<string, Language>(
        [
            "halland/patientsakerhetsberattelse/2026", "halland/annual-accounts/2026", "halland/analysis/2026", "halland/slutrapport/2026-2031",
            "halland/decision-memo/2026", "halland/uppfoljning-forvaltningar/2026", "halland/plan-document/2026-2031",
            "jamtland-harjedalen/patientsakerhetsberattelse/2024", "jamtland-harjedalen/arsbokslut/2024", "jamtland-harjedalen/regionovergripande-analys/2024",
            "jamtland-harjedalen/final-report/2022-2024", "jamtland-harjedalen/forslag-till-beslut/2024", "jamtland-harjedalen/uppfoljning-till-ledning-och-politik/2024", "jamtland-harjedalen/plan-document/2022-2024",
            "nationellt/comparison/2026", "nationellt/national-overview/2026",
        ],
        [Language.Swedish, Language.English]);

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_says_what_it_says(string address, Language language)
    {
        Snapshot.Match(Encoding.UTF8.GetString(MarkdownReport.Write(await desks.Of(address).DrawUpAsync(address, language))), $"{address},{(language == Language.English ? "en" : "sv")}");
    }
}
