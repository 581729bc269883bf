using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;

namespace __CLASS__.Tests;

/// <summary>En plan att pröva reglerna och avsnittet på.</summary>
internal static class GivenPlan
{
    public static Activity UnderWay { get; } = new()
    {
        Id = "__REGION_ID__-1",
        Title = new("En aktivitet", "An activity"),
        Status = new ActivityStatus { Id = "pagar", Name = new("Pågår", "Ongoing"), Core = CoreStatus.Ongoing },
    };

    public static PlanContext With(params Activity[] activities)
    {
        var plan = new RegionalPlan { Id = "handlingsplan", Title = new("En plan", "A plan"), Follows = "__EDITION__", Activities = [.. activities] };
        var edition = new Edition { Id = "__EDITION__", Version = "1.0.0", Status = EditionStatus.Published, Title = new("Agera för säker vård", "Act for safer health care"), Publisher = "Socialstyrelsen" };
        return new(new RegionConfiguration { Region = new("__REGION_ID__", "Regionen", null), Plans = [plan] }, plan, edition, new DateOnly(2026, 1, 1));
    }
}
