using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.Plugins.Installing;

/// <summary>What came of something that was done to a plugin.</summary>
/// <param name="Sentence">What happened, or what did not.</param>
/// <param name="Findings">What was found on the way.</param>
/// <param name="Done">Whether it was done.</param>
internal sealed record Outcome(Text Sentence, ImmutableArray<Finding> Findings, bool Done)
{
    public Candidate? Candidate { get; init; }

    public static Outcome Fine(Text sentence) => new(sentence, [], Done: true);

    public static Outcome Refused(Text sentence, params ImmutableArray<Finding> findings) => new(sentence, findings, Done: false);
}
