using PatientSafety.FollowUp.RollUp.Behind;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>A row of counts.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Href">Where its name leads, or null.</param>
/// <param name="Tally">The counts.</param>
/// <param name="Slice">What is behind them.</param>
internal sealed record TallyRowShown(string Name, string? Href, Tally Tally, Slice Slice)
{
    /// <summary>What is to be noticed about it.</summary>
    public string? Mark { get; init; }
}
