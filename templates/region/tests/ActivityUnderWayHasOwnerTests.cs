using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using Xunit;

namespace __CLASS__.Tests;

public sealed class ActivityUnderWayHasOwnerTests
{
    private static readonly Activity UnderWay = new()
    {
        Id = "__REGION_ID__-1",
        Title = new("En aktivitet", "An activity"),
        Status = new ActivityStatus { Id = "pagar", Name = new("Pågår", "Ongoing"), Core = CoreStatus.Ongoing },
    };

    [Fact]
    public void An_activity_under_way_without_an_owner_is_found() =>
        Assert.Equal("__PREFIX__1", Assert.Single(new ActivityUnderWayHasOwner().Check(PlanWith(UnderWay))).Id);

    [Fact]
    public void One_with_an_owner_is_not() =>
        Assert.Empty(new ActivityUnderWayHasOwner().Check(PlanWith(UnderWay with { Owner = new("Chefläkaren", "The chief physician") })));

    private static PlanContext PlanWith(Activity activity)
    {
        var plan = new RegionalPlan { Id = "handlingsplan", Title = new("En plan", "A plan"), Follows = "__EDITION__", Activities = [activity] };
        var edition = new Edition { Id = "__EDITION__", Version = "1.0.0", Status = EditionStatus.Published, Title = new("Agera för säker vård", "Act for safer health care"), Publisher = "Socialstyrelsen" };
        return new(new RegionConfiguration { Region = new("__REGION_ID__", "Regionen", null), Plans = [plan] }, plan, edition, new DateOnly(2026, 1, 1));
    }
}
