using System.Collections.Immutable;

namespace PatientSafety.Platform.Reports;

/// <summary>What somebody has written, word for word.</summary>
/// <param name="Text">The words, plain; line breaks are kept.</param>
/// <param name="By">Who, where and when.</param>
public sealed record Quotation(string Text, ImmutableArray<Run> By) : Block;
