using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;

namespace PatientSafety.Reporting.Templates;

/// <summary>What a report is made of: its sections in order, each with the parts that fill it and room for what people write.</summary>
internal sealed record ReportTemplate
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required Text Name { get; init; }

    /// <summary>The kind of report that it serves; null where no rule can ask for it.</summary>
    public ReportKind? Kind { get; init; }

    public required ReportReach Reach { get; init; }

    /// <summary>Whether it is about the whole period of the plan where no rule says otherwise; else about a year.</summary>
    public bool CoversPlan { get; init; }

    /// <summary>Whether it has to have room on one page, apart from its notes.</summary>
    public bool IsShort { get; init; }

    public Source? Source { get; init; }

    /// <summary>What of it nobody has confirmed; null where there is nothing to say.</summary>
    public Text? Unconfirmed { get; init; }

    /// <summary>The points of law that it has to answer to before it can be frozen.</summary>
    public ImmutableArray<string> Asks { get; init; } = [];

    public required ImmutableArray<TemplateSection> Sections { get; init; }

    /// <summary>SHA-256 of its file, in lower-case hex.</summary>
    public required string Hash { get; init; }
}
