using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Findings;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What came of importing a file.</summary>
internal sealed record ImportResult
{
    /// <summary>How many remarks are kept. All go to whoever listens while the file is read.</summary>
    public const int MostFindings = 200;

    /// <summary>How many rows the file has, headings not counted.</summary>
    public long Rows { get; init; }

    /// <summary>How many entries were added, or would be.</summary>
    public long Added { get; init; }

    /// <summary>How many were there already.</summary>
    public long Known { get; init; }

    /// <summary>How many rows were bad.</summary>
    public long Refused { get; init; }

    /// <summary>How many rows an earlier run that was broken off had dealt with.</summary>
    public long ResumedAfter { get; init; }

    public bool DryRun { get; init; }

    /// <summary>What a reader has to know of how the file was read.</summary>
    public ImmutableArray<Text> Remarks { get; init; } = [];

    /// <summary>What is wrong, by row; the first ones only where there are very many. All go to whoever listens while the file is read.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Why nothing, or nothing more, was imported; null where all was gone through.</summary>
    public Text? Problem { get; init; }

    /// <summary>Whether it was the database and not the file: the same may go well a little later.</summary>
    public bool IsForNow { get; init; }
}
