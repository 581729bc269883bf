using PatientSafety.Core;
using Xunit;

namespace __CLASS__.Tests;

public sealed class ActivityUnderWayHasOwnerTests
{
    [Fact]
    public void An_activity_under_way_without_an_owner_is_found() =>
        Assert.Equal("__PREFIX__1", Assert.Single(new ActivityUnderWayHasOwner().Check(GivenPlan.With(GivenPlan.UnderWay))).Id);

    [Fact]
    public void One_with_an_owner_is_not() =>
        Assert.Empty(new ActivityUnderWayHasOwner().Check(GivenPlan.With(GivenPlan.UnderWay with { Owner = new("Chefläkaren", "The chief physician") })));
}
