using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>An organisation on a day, for other programs.</summary>
/// <param name="Region">The owner.</param>
/// <param name="Day">The day.</param>
/// <param name="Revision">Grows with every change, whatever day it is about.</param>
/// <param name="Units">The units, each before those below it, without the region itself.</param>
internal sealed record OrganisationView(string Region, DateOnly Day, long Revision, IReadOnlyList<UnitView> Units)
{
    public static OrganisationView Of(Organisation organisation, DateOnly day) => new(
        organisation.RegionId, day, organisation.Revision,
        [.. organisation.Tree(organisation.Top.Number, day).Skip(1).Select(found => UnitView.Of(organisation, found.Unit, found.Depth - 1, day))]);
}
