using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.National;

namespace PatientSafety.Tests.NationalPlan.Diff;

/// <summary>Two editions of any size, with a change in every area, the same each time.</summary>
internal static class GeneratedEditions
{
    private const int PartsEach = 8;

    public static (Edition From, Edition To, Crosswalk Crosswalk) Pair(int areas) => (
        Of("from", [.. Enumerable.Range(0, areas).Select(area => Area(Id(area), area, "Så här står det"))]),
        // Every other area has another id, and the first has become the last.
        Of("to", [.. Enumerable.Range(1, areas).Select(place => place % areas).Select(area => Area(LaterId(area), area, "Så här står det nu"))]),
        new Crosswalk
        {
            Id = "from--to",
            From = "from",
            To = "to",
            Pairs = [.. Enumerable.Range(0, areas).Select(area => Some.Pair(Id(area), LaterId(area)))],
        });

    private static Edition Of(string id, FocusArea[] areas) => Some.Edition(id, focusAreas: []) with { FocusAreas = [.. areas] };

    private static FocusArea Area(string id, int number, string text) => new()
    {
        Id = id,
        Name = new Text($"Område {Number(number)}", $"Area {Number(number)}"),
        Order = number,
        Conditions = [.. Enumerable.Range(0, PartsEach).Select(part => new Condition { Id = $"part-{Number(number)}-{Number(part)}", Text = new Text($"{text}, {Number(part)}.", "As it says.") })],
    };

    private static string Id(int area) => $"area-{Number(area)}";

    private static string LaterId(int area) => area % 2 == 0 ? Id(area) : $"later-{Number(area)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
