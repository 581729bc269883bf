using System.Collections.Immutable;
using System.Security.Cryptography;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.Reporting.Templates;

/// <summary>The templates that ship with the product.</summary>
internal sealed class ReportTemplates
{
    // The order in which reports are listed.
    private static readonly string[] Files =
    [
        "patient-safety-report", "annual-accounts", "analysis", "final-report", "decision-memo", "progress-report", "plan-document", "comparison", "national-overview",
    ];

    public ReportTemplates()
    {
        All = [.. Files.Select(file => Read($"{file}.yaml", TemplateReader.Read))];
        Law = Read("laws.yaml", (file, _) => file.List("points", TemplateReader.ReadLaw));
    }

    public ImmutableArray<ReportTemplate> All { get; }

    public ImmutableArray<LawPoint> Law { get; }

    public ReportTemplate? Find(string id) => All.FirstOrDefault(template => template.Id == id);

    public ReportTemplate? Of(ReportKind kind) => All.FirstOrDefault(template => template.Kind == kind);

    private static T Read<T>(string name, Func<MapReader, string, T> read)
    {
        using var stream = typeof(ReportTemplates).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new List<Finding>();
        var value = YamlFile.Read(bytes, name, findings) is { } map ? MapReader.Read(map, findings, file => read(file, Convert.ToHexStringLower(SHA256.HashData(bytes)))) : default;
        return findings.Count == 0 ? value! : throw new InvalidOperationException(string.Join('\n', findings));
    }
}
