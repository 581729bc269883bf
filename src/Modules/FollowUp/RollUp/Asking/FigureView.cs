using PatientSafety.Core;
using PatientSafety.FollowUp.RollUp.Behind;

namespace PatientSafety.FollowUp.RollUp.Asking;

/// <summary>A number, how it is made, and where what it counts is found.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Count">The number.</param>
/// <param name="Name">What it counts.</param>
/// <param name="Rule">How it is made.</param>
/// <param name="Behind">The address of what is behind it.</param>
internal sealed record FigureView(string Id, int Count, Text Name, Text Rule, string Behind)
{
    public static FigureView Of(string regionId, Figure figure) =>
        new(figure.Id, figure.Count, figure.Name, figure.Rule, "/api/v1/" + SliceAddress.Entries(regionId, figure.Slice).Replace("/follow-up/entries?", "/follow-up/entries-behind?", StringComparison.Ordinal));
}
