using System.Collections.Immutable;
using PatientSafety.FollowUp.RollUp.Behind;
using PatientSafety.Platform.Reports;

namespace PatientSafety.FollowUp.InReports;

/// <summary>What units have written, word for word, in their order.</summary>
internal static class Quoted
{
    // How many are quoted, and how much of each; the rest is told of with a link. The numbers are our choice.
    private const int AtMost = 20;
    private const int LongestOfShort = 160;

    /// <summary>The quotations, and how many more there are.</summary>
    /// <param name="ground">The report.</param>
    /// <param name="entries">The entries in their order.</param>
    /// <param name="words">Which of their words are meant; entries without are passed over.</param>
    /// <param name="all">Where all of them can be read.</param>
    public static IEnumerable<Block> Of(ReportGround ground, IEnumerable<EntryBehind> entries, Func<EntryBehind, string?> words, Slice all)
    {
        var said = entries.Where(entry => !string.IsNullOrWhiteSpace(words(entry))).ToArray();
        var room = Math.Min(AtMost, ground.Rows);
        foreach (var entry in (ground.Report.IsShort ? InTurn(said) : said).Take(room))
        {
            var (whole, written) = (words(entry)!, Cut(ground, words(entry)!));
            yield return new Quotation(written, By(ground, entry, isWhole: written == whole));
        }

        foreach (var more in ground.More(said.Length, room, ground.Report.IsShort ? new("från så många enheter som får rum", "from as many units as there is room for") : new("efter enhet och aktivitet", "by unit and activity"), SliceAddress.Entries(ground.Scope.RegionId, all)))
        {
            yield return more;
        }
    }

    /// <summary>The first of each unit, then the second of each, and so on: where there is room for few, as many units as can be are heard.</summary>
    private static IEnumerable<EntryBehind> InTurn(EntryBehind[] said) =>
        said.GroupBy(entry => entry.Assignment.Unit).SelectMany(unit => unit.Index()).OrderBy(place => place.Index).Select(place => place.Item);

    /// <summary>The words, or as many of them as there is room for.</summary>
    private static string Cut(ReportGround ground, string words)
    {
        if (!ground.Report.IsShort || words.Length <= LongestOfShort)
        {
            return words;
        }

        var room = words[..LongestOfShort];
        return $"{room[..(room.LastIndexOf(' ') is > 0 and var space ? space : LongestOfShort - (char.IsHighSurrogate(room[^1]) ? 1 : 0))]} […]";
    }

    private static ImmutableArray<Run> By(ReportGround ground, EntryBehind entry, bool isWhole)
    {
        var (unit, activity) = (ground.Scope.Organisation.Find(entry.Assignment.Unit)!, entry.Assignment.Activity);
        var reported = isWhole
            ? ground.Say[$"Det som enheten senast rapporterade för {ground.Slice.Period.Name.Swedish}, ordagrant.", $"What the unit reported last for {ground.Period}, word for word."]
            : ground.Say[$"Början av det som enheten senast rapporterade för {ground.Slice.Period.Name.Swedish}, ordagrant. Hela texten finns i uppföljningen.", $"The beginning of what the unit reported last for {ground.Period}, word for word. The whole text is in the follow-up."];
        var address = $"regions/{ground.Scope.RegionId}/follow-up/history?unit={Uri.EscapeDataString(unit.Id)}&activity={Uri.EscapeDataString(activity.Id)}";
        return
        [
            $"{ground.UnitName(unit.Number)}: ",
            ground.Report.Words(activity.Title),
            new Run($". {entry.By}, {ground.Say[entry.KnownOn!.Value]}")
            {
                Behind = new Trace(reported, address),
            },
        ];
    }
}
