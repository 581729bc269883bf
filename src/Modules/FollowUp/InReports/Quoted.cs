using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What units have written, word for word, in their order.</summary>
internal static class Quoted
{
    /// <summary>How many are quoted; the rest is told of with a link. The number is our choice.</summary>
    public const int AtMost = 20;

    /// <summary>The quotations, and how many more there are.</summary>
    /// <param name="ground">The report.</param>
    /// <param name="entries">The entries in their order.</param>
    /// <param name="words">Which of their words are meant; entries without are passed over.</param>
    /// <param name="all">Where all of them can be read.</param>
    public static IEnumerable<Block> Of(ReportGround ground, IEnumerable<EntryBehind> entries, Func<EntryBehind, string?> words, Slice all)
    {
        var said = entries.Where(entry => !string.IsNullOrWhiteSpace(words(entry))).ToArray();
        foreach (var entry in said.Take(AtMost))
        {
            yield return new Quotation(words(entry)!, By(ground, entry));
        }

        if (said.Length > AtMost)
        {
            var more = said.Length - AtMost;
            yield return new Paragraph(new Run(ground.Say[$"{more} till finns i uppföljningen.", $"There are {more} more in the follow-up."])
            {
                Behind = new Trace(
                    ground.Say[$"De första {AtMost} av {said.Length} citeras, efter enhet och aktivitet. Gränsen är vårt val.", $"The first {AtMost} of {said.Length} are quoted, by unit and activity. The limit is our choice."],
                    SliceAddress.Entries(ground.Scope.RegionId, all)),
            });
        }
    }

    private static ImmutableArray<Run> By(ReportGround ground, EntryBehind entry)
    {
        var (unit, activity) = (ground.Scope.Organisation.Find(entry.Assignment.Unit)!, entry.Assignment.Activity);
        var address = $"regions/{ground.Scope.RegionId}/follow-up/history?unit={Uri.EscapeDataString(unit.Id)}&activity={Uri.EscapeDataString(activity.Id)}";
        return
        [
            $"{ground.UnitName(unit.Number)}: ",
            ground.Report.Words(activity.Title),
            new Run($". {entry.By}, {ground.Say[entry.KnownOn!.Value]}")
            {
                Behind = new Trace(ground.Say[$"Det som enheten senast rapporterade för {ground.Slice.Period.Name.Swedish}, ordagrant.", $"What the unit reported last for {ground.Period}, word for word."], address),
            },
        ];
    }
}
