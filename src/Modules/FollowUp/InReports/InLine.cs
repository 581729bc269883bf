using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>Numbers in a line of text, where a table would take more room than they are worth. What nothing counts for is left out.</summary>
internal static class InLine
{
    public static ImmutableArray<Run> Of(ReportGround ground, Run about, IEnumerable<Figure> figures) =>
        [about, ": ", .. figures.Where(figure => figure.Count > 0).SelectMany((figure, place) => (Run[])[.. place > 0 ? (Run[])[", "] : [], Of(ground, figure)]), "."];

    private static Run Of(ReportGround ground, Figure figure)
    {
        // "Avsedd effekt" begins with a capital letter in tables, and stands in the middle of a sentence here.
        var name = ground.Say[figure.Name];
        return Traced.Run($"{Traced.Number(figure.Count)} {char.ToLowerInvariant(name[0])}{name[1..]}", figure, ground.Scope.RegionId, ground.Say);
    }
}
