using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Reporting.Templates;

/// <summary>Reads a template from its file.</summary>
internal static class TemplateReader
{
    public static ReportTemplate Read(MapReader file, string hash) => new()
    {
        Id = file.RequiredId("id"),
        Kind = file.Word<ReportKind>("report"),
        Name = file.RequiredText("name"),
        Version = file.RequiredString("version"),
        Reach = file.RequiredWord<ReportReach>("about"),
        CoversPlan = file.Word<Coverage>("covers") == Coverage.PlanPeriod,
        IsShort = file.Flag("short") ?? false,
        Source = file.Source(),
        Unconfirmed = file.Text("unconfirmed"),
        Asks = file.Strings("asks"),
        Sections = file.List("sections", Section),
        Hash = hash,
    };

    public static LawPoint ReadLaw(MapReader point) => new(point.RequiredId("id"), point.RequiredText("asks"), point.Map("source", MapReader.ReadSource) ?? new());

    private static TemplateSection Section(MapReader section) => new()
    {
        Id = section.RequiredId("id"),
        Heading = section.RequiredText("heading"),
        Parts = section.Strings("parts"),
        Slot = section.Word<SlotNeed>("slot") ?? SlotNeed.None,
        Hint = section.Text("hint"),
        Law = section.Strings("law"),
        Each = section.Word<AreaChoice>("each"),
        OnlyFor = section.Strings("only"),
        Sections = section.List("sections", Section),
    };
}
