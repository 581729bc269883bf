using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Platform.Tables;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Walks through a document from the top and collects its activities under the areas that they stand under.</summary>
internal sealed class TextActivities(SourceDocument document, AreaNames areas)
{
    private const int LongTitle = 200;
    private const int LongestHeading = 110;
    private const int UsualWidth = 60;

    private static readonly char[] NumberSigns = [.. "0123456789. "];

    private static readonly string[] PlainHeadings = ["aktiviteter", "åtgärder", "insatser", "aktiviteter och åtgärder", "prioriterade aktiviteter", "prioriterade åtgärder", "regionala aktiviteter", "våra aktiviteter"];

    private static readonly string[] Chapters =
        ["inledning", "bakgrund", "syfte", "mål", "syfte och mål", "vision", "uppföljning", "mål och uppföljning", "sammanfattning", "innehåll", "referenser", "källor", "bilagor", "organisation", "ansvar", "organisation och ansvar", "definitioner", "ordlista", "revidering", "genomförande", "slutrapportering", "metod", "omvärld", "kommunikation", "avgränsning", "tidplan", "förord", "relaterade dokument"];

    private readonly TitleEnding titles = new(Width(document));
    private readonly HashSet<string> words = [.. document.Lines.SelectMany(line => line.Text.ToLowerInvariant().Split(' ')).Select(word => word.Trim('.', ',', ';', ':', '(', ')', '”', '"'))];
    private readonly TableActivities tables = new(areas);
    private readonly List<FoundActivity> inside = [];
    private readonly List<FoundActivity> bullets = [];
    private readonly List<FoundActivity> outside = [];
    private readonly List<AreaFound> headings = [];
    private readonly List<Text> remarks = [];
    private AreaFound? area;
    private int areaLevel;
    private string? heading;
    private OpenItem? item;
    private int? lastNumber;
    private int lastAdded;

    public RecognisedActivities Read()
    {
        var pieces = new Pieces(areas).Of(document);
        for (var at = 0; at < pieces.Length; at++)
        {
            Take(pieces, at);
        }

        Close();

        // Bullets are activities only where the document numbers none: else they are points of something else.
        var found = inside.Count > 0 ? inside : bullets;
        var aside = inside.Count > 0 ? bullets.Concat(outside).ToList() : outside;
        if (found.Count == 0)
        {
            found = [.. outside.Select(one => one.With("areas", "Dokumentet har ingen områdesrubrik ovanför. Avgör om detta är en aktivitet och vilket område den hör till.", "The document has no heading of an area above. Settle whether this is an activity and which area it belongs to."))];
            aside = [];
        }

        return new RecognisedActivities([.. Once(found)], [.. aside], [.. headings], [.. remarks]);
    }

    private void Take(ImmutableArray<Piece> pieces, int at)
    {
        var piece = pieces[at];
        if (piece.Table is { } table)
        {
            Close();
            var (rows, remark) = tables.Read(table, area);
            inside.AddRange(rows);
            remarks.AddRange(remark is null ? [] : [remark]);
            return;
        }

        var line = piece.Lines[0];
        var whole = piece.Whole;
        if (AreaNames.IsKindHeading(whole))
        {
            Close();
            (area, heading) = (null, null);
        }
        else if (AreaIn(piece, whole) is { } found)
        {
            TakeArea(pieces, at, found);
        }
        else if (piece.Start is { } start && line.HeadingLevel is null or > 1 && !IsChapter(start))
        {
            TakeItem(piece, at, start);
        }
        else if (ActivityLabel.Of(line.Text) is { } label && item is not null)
        {
            item.Change(open => TableActivities.Tell(open, label.Column, whole[(whole.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(), isFormula: false));
        }
        else if (IsHeading(piece))
        {
            TakeHeading(line, whole);
        }
        else
        {
            TakeText(piece, at);
        }
    }

    private AreaFound? AreaIn(Piece piece, string whole) =>
        piece.Start is { IsNamed: true } ? null
        : piece.Lines.Length > 2 ? null
        : IsHeading(piece) || piece.Start is { IsBullet: false } && !Pieces.EndsSentence(whole) ? areas.Nearly(whole, piece.Lines[0].Place)
        : areas.Exactly(whole, piece.Lines[0].Place);

    private void TakeArea(ImmutableArray<Piece> pieces, int at, AreaFound found)
    {
        // Areas in a row without anything between them are a list of areas and not headings.
        var line = pieces[at].Lines[0];
        var isListed = line.HeadingLevel is null && (pieces[at].Start is { IsBullet: true } || Neighbours(pieces, at).Any(near => near.Table is null && AreaIn(near, near.Whole) is not null));
        if (isListed)
        {
            return;
        }

        Close();
        (area, areaLevel, heading, lastNumber) = (found, line.HeadingLevel ?? int.MaxValue, null, null);
        headings.Add(found);
    }

    private static IEnumerable<Piece> Neighbours(ImmutableArray<Piece> pieces, int at)
    {
        var isList = pieces[at].Lines[0].IsListed;
        return new[] { at - 1, at + 1 }
            .Where(near => near >= 0 && near < pieces.Length && pieces[near].Table is null)
            .Select(near => pieces[near])
            .Where(near => near.Block == pieces[at].Block || (isList && near.Lines[0].IsListed));
    }

    private void TakeItem(Piece piece, int at, ItemStart start)
    {
        // A list that begins anew under a numbered activity is part of what the activity says.
        if (item is { Start.IsBullet: false } && (start.IsBullet || (start.Number == 1 && lastNumber is >= 1 && !start.IsNamed)))
        {
            Add(item, piece, at);
            return;
        }

        Close();
        // "Aktivitet 1" may stand alone, with the title on the next line.
        var before = start.Rest.Length == 0 && piece.Lines.Length > 1 ? 1 : 0;
        var (count, isUncertain) = titles.Of([.. piece.Lines.Skip(before)]);
        count += before;
        var title = new JoinedLines(words);
        for (var line = before; line < count; line++)
        {
            title.Add(piece.Lines[line], line == 0 ? start.Rest : null);
        }

        if (title.IsEmpty || !title.Text.Any(char.IsLetter))
        {
            return;
        }

        var activity = OpenItem.Hyphened(Begun(piece.Lines[0], start, title.Text) with { Area = area }, "title", title);
        activity = isUncertain
            ? activity.With("title", "Det är osäkert var titeln slutar. Jämför med dokumentet.", "It is uncertain where the title ends. Compare with the document.")
            : activity;
        item = new OpenItem(activity, start, new JoinedLines(words));
        item.Add(piece.Lines.Skip(count));
        lastAdded = at;
    }

    private void Add(OpenItem open, Piece piece, int at)
    {
        if (at != lastAdded + 1 || piece.FollowsContents)
        {
            open.Interrupt();
        }

        open.Add(piece.Lines);
        lastAdded = at;
    }

    private FoundActivity Begun(SourceLine line, ItemStart start, string title)
    {
        var activity = new FoundActivity(line.Place, title) { Number = start.Number };
        if (start is { Number: null, IsBullet: false })
        {
            activity = activity.With("number", $"Dokumentet skriver numret ”{start.Mark}”, och ett nummer ska vara ett heltal.", $"The document writes the number “{start.Mark}”, and a number is to be a whole one.");
        }

        if (line.ListNumber is not null && ItemStart.Of(line.Text) is null)
        {
            activity = activity.With("number", $"Numret {start.Number} är räknat fram ur Words numrering. Jämför med dokumentet.", $"The number {start.Number} was counted from Word’s numbering. Compare with the document.");
        }

        if (start.Number <= lastNumber)
        {
            activity = activity.With("number", $"Numret {start.Number} kommer efter {lastNumber}. Avgör om detta är en aktivitet eller en punkt i en annan lista.", $"The number {start.Number} comes after {lastNumber}. Settle whether this is an activity or a point of another list.");
        }

        if (heading is not null && area is not null)
        {
            activity = activity.With("areas", $"Aktiviteten står under underrubriken ”{CleanText.Short(heading)}”. Avgör om den hör till området.", $"The activity stands under the sub-heading “{CleanText.Short(heading)}”. Settle whether it belongs to the area.");
        }

        return title.Length > LongTitle
            ? activity.With("title", "Titeln är lång. Avgör om en del av den är en beskrivning.", "The title is long. Settle whether a part of it is a description.")
            : activity;
    }

    private void TakeHeading(SourceLine line, string whole)
    {
        Close();
        heading = PlainHeadings.Contains(AreaNames.Plain(whole), StringComparer.Ordinal) ? null : whole;
        if (line.HeadingLevel is { } level && level <= areaLevel)
        {
            area = null;
        }
    }

    private void TakeText(Piece piece, int at)
    {
        if (item is null)
        {
            return;
        }

        // Without marked headings only the paragraph nearest to the title is certain to belong to it.
        if (item.HasRationale && !document.HasStyles && !piece.ContinuesBlock)
        {
            item.LeaveAside(piece.Lines[0].Place);
        }
        else
        {
            Add(item, piece, at);
        }
    }

    private void Close()
    {
        if (item is not { } done)
        {
            return;
        }

        item = null;
        var activity = done.Closed();
        (activity.Area is null ? outside : done.Start.IsBullet ? bullets : inside).Add(activity);
        lastNumber = activity.Area is null ? lastNumber : done.Start.Number ?? lastNumber;
    }

    private static bool IsHeading(Piece piece) =>
        piece.Lines is [{ HeadingLevel: not null }]
        || (!piece.ContinuesBlock && piece.Lines.Length <= 2 && piece.Start is null && piece.Whole is { Length: <= LongestHeading } text && char.IsUpper(text.TrimStart(NumberSigns).FirstOrDefault()) && !Pieces.EndsSentence(text));

    private static bool IsChapter(ItemStart start) => Chapters.Contains(AreaNames.Plain(start.Rest), StringComparer.Ordinal);

    /// <summary>A table of contents without dots gives an item twice: the one with more to it stays.</summary>
    private static IEnumerable<FoundActivity> Once(List<FoundActivity> found) => found
        .GroupBy(activity => (activity.Number, AreaNames.Plain(activity.Title.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ')), Unnumbered: activity.Number is null ? activity.Place : null))
        .Select(same => same.Count() == 1 ? same.First() : same.OrderByDescending(activity => activity.Rationale is not null).ThenByDescending(activity => activity.Area is not null).ThenBy(activity => activity.Title.Length).First());

    private static int Width(SourceDocument document)
    {
        var lengths = document.Lines.Select(line => line.Text.Length).Order().ToArray();
        return Math.Max(UsualWidth, lengths.Length == 0 ? 0 : lengths[(int)((lengths.Length - 1) * 0.97)]);
    }
}
