using System.Collections.Immutable;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Regions.Running;

/// <summary>What came of running a plugin's code.</summary>
internal sealed record CodeAnswer
{
    /// <summary>Active where the code ran to its end, whatever it found.</summary>
    public required PluginStatus Status { get; init; }

    /// <summary>Why it did not, or null where it did.</summary>
    public required Finding? Problem { get; init; }

    /// <summary>What its rules can find.</summary>
    public required ImmutableArray<FindingKind> Rules { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What its sections say.</summary>
    public required ImmutableArray<ReportSection> Sections { get; init; }

    /// <summary>Where its rules have set off reports.</summary>
    public required ImmutableArray<SetOff> SetOffs { get; init; }

    /// <summary>Whether the code would say the same again. False where it was stopped, which may have been the machine's fault.</summary>
    public required bool Settled { get; init; }

    /// <summary>The <see cref="CodeKey"/> of what it was asked, or null where there is none.</summary>
    public required string? Key { get; init; }

    public static CodeAnswer Unusable(PluginStatus status, Finding problem) =>
        new() { Status = status, Problem = PlainFindings.Of(problem), Rules = [], Findings = [], Sections = [], SetOffs = [], Settled = true, Key = null };

    public static CodeAnswer Stopped(Finding problem) => Unusable(PluginStatus.Failed, problem) with { Settled = false };
}
