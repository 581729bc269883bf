using PatientSafety.FollowUp.Entries.Http;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>How far a unit has come with a period, as JSON shows it.</summary>
internal sealed record SignOffView(
    string Unit,
    string Name,
    string Period,
    int Reported,
    int Expected,
    string[] Missing,
    SignOffView.ActView? Signed,
    string? ClosedBy,
    SignOffView.BelowView[] Below,
    SignOffView.ActView[] Acts,
    FindingView[] Findings)
{
    public static SignOffView Of(SignOffStanding standing, IEnumerable<FindingView> findings) => new(
        standing.Unit.Id,
        NameOf(standing, standing.Unit),
        standing.Period.Id,
        standing.Reported,
        standing.Expected,
        [.. standing.OwnMissing.Select(assignment => assignment.Activity.Id)],
        ActView.Of(standing.Signed),
        standing.ClosedBy?.Id,
        [.. standing.Below.Select(below => new BelowView(below.Unit.Id, NameOf(standing, below.Unit), below.Reported, below.Expected, ActView.Of(below.Signed)))],
        [.. standing.Acts.Select(act => ActView.Of(act)!)],
        [.. findings]);

    private static string NameOf(SignOffStanding standing, OrganisationUnit unit) => unit.Nearest(standing.Period.Period.To).Name;

    /// <summary>That a period was signed off or opened again.</summary>
    internal sealed record ActView(bool Signed, string By, string? Why, int Reported, int Expected, DateTimeOffset At)
    {
        public static ActView? Of(SignOffAct? act) => act is null ? null : new(act.Signed, act.By, act.Why, act.Reported, act.Expected, act.At);
    }

    /// <summary>How far a unit right below has come.</summary>
    internal sealed record BelowView(string Unit, string Name, int Reported, int Expected, ActView? Signed);
}
