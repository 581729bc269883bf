using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PatientSafety.Core;
using PatientSafety.Platform.Tables;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Reads a table whose columns say what they are: one row an activity.</summary>
internal sealed partial class TableActivities(AreaNames areas)
{
    private const int HeaderWithin = 20;

    /// <summary>The activities, or a remark where the table is none of activities.</summary>
    public (ImmutableArray<FoundActivity> Rows, Text? Remark) Read(SourceTable table, AreaFound? around)
    {
        var (header, columns) = Header(table);
        if (columns is null)
        {
            return ([], table.Rows.Length < 2 ? null : new(
                $"{table.Place.Swedish}: ingen rad med kolumnnamn som känns igen (Nr, Aktivitet, Område …). Tabellen är inte överförd.",
                $"{table.Place.English}: no row with column names that are recognised (Nr, Aktivitet, Område …). The table was not taken over."));
        }

        var rows = ImmutableArray.CreateBuilder<FoundActivity>();
        var area = around;
        foreach (var row in table.Rows.Skip(header + 1))
        {
            var filled = row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).ToArray();
            if (filled is [var only] && (AreaNames.IsKindHeading(only) || areas.Nearly(only, row.Place) is not null))
            {
                // A row that only names an area is a heading over those that follow.
                area = areas.Nearly(only, row.Place);
            }
            else if (row.At(columns.GetValueOrNull(ActivityColumn.Title)) is { Length: > 0 } title && title.Any(char.IsLetter) && ColumnWords.Of(title) is null)
            {
                rows.Add(Activity(row, columns, title, ref area));
            }
        }

        return (rows.ToImmutable(), null);
    }

    /// <summary>Puts what a column or a label says where it belongs; what cannot be read becomes a doubt with its words.</summary>
    public static FoundActivity Tell(FoundActivity activity, ActivityColumn column, string value, bool isFormula)
    {
        activity = isFormula
            ? activity.With(KeyOf(column), $"”{CleanText.Short(value)}” är uträknat av en formel. Kontrollera värdet.", $"“{CleanText.Short(value)}” was worked out by a formula. Check the value.")
            : activity;
        return column switch
        {
            _ when value.Length == 0 => activity,
            ActivityColumn.Number => Numbered(activity, value),
            ActivityColumn.Owner => Owned(activity, value),
            ActivityColumn.Status => activity with { Status = value },
            ActivityColumn.Rationale => activity with { Rationale = value, RationalePlace = activity.Place },
            ActivityColumn.TimePlan => WrittenTime.Span(value) is { } span ? activity with { TimePlan = span } : Untimed(activity, value),
            ActivityColumn.Start or ActivityColumn.End => Untimed(activity, value),
            _ => activity,
        };
    }

    private FoundActivity Activity(SourceRow row, Dictionary<ActivityColumn, int> columns, string title, ref AreaFound? area)
    {
        var activity = new FoundActivity(row.Place, title);
        if (row.Cells[columns[ActivityColumn.Title]].IsFormula)
        {
            activity = activity.With("title", "Titeln är uträknad av en formel. Kontrollera den.", "The title was worked out by a formula. Check it.");
        }

        if (columns.TryGetValue(ActivityColumn.Area, out var areaColumn))
        {
            activity = Placed(activity, row.At(areaColumn), ref area);
        }

        activity = activity with { Area = activity.Area ?? (activity.Doubts.Any(doubt => doubt.Key == "areas") ? null : area) };
        var (start, end) = (row.At(columns.GetValueOrNull(ActivityColumn.Start)), row.At(columns.GetValueOrNull(ActivityColumn.End)));
        if (WrittenTime.Day(start) is { } from && WrittenTime.Day(end) is { } to && to >= from)
        {
            activity = activity with { TimePlan = new Period(from, to) };
            (start, end) = (string.Empty, string.Empty);
        }

        foreach (var (column, at) in columns.OrderBy(pair => pair.Key).Where(pair => pair.Key is not (ActivityColumn.Title or ActivityColumn.Area)))
        {
            var value = column switch { ActivityColumn.Start => start, ActivityColumn.End => end, _ => row.At(at) };
            activity = Tell(activity, column, value, at < row.Cells.Length && row.Cells[at].IsFormula);
        }

        return activity;
    }

    private FoundActivity Placed(FoundActivity activity, string written, ref AreaFound? area)
    {
        if (written.Length == 0)
        {
            return area is null ? activity : (activity with { Area = area }).With("areas", $"Cellen för område är tom; området är raden ovanför: ”{area.Written}”.", $"The cell of the area is empty; the area is that of the row above: “{area.Written}”.");
        }

        if (areas.Nearly(written, activity.Place) is not { } found)
        {
            return activity.With("areas", $"Området ”{CleanText.Short(written)}” känns inte igen i den nationella planen.", $"The area “{CleanText.Short(written)}” is not recognised in the national plan.");
        }

        area = found;
        return activity with { Area = found };
    }

    private static FoundActivity Numbered(FoundActivity activity, string value) =>
        int.TryParse(value.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9999
            ? activity with { Number = number }
            : activity.With("number", $"Dokumentet skriver numret ”{CleanText.Short(value)}”, och ett nummer ska vara ett heltal.", $"The document writes the number “{CleanText.Short(value)}”, and a number is to be a whole one.");

    private static FoundActivity Owned(FoundActivity activity, string value)
    {
        activity = activity with { Owner = value };
        return PersonName().IsMatch(value)
            ? activity.With("owner", $"”{CleanText.Short(value)}” ser ut som ett personnamn. Skriv rollen i stället.", $"“{CleanText.Short(value)}” looks like the name of a person. Write the role instead.")
            : activity;
    }

    private static FoundActivity Untimed(FoundActivity activity, string value) =>
        activity.With("timePlan", $"Dokumentet anger tiden ”{CleanText.Short(value)}”. Ange första och sista dag.", $"The document gives the time “{CleanText.Short(value)}”. Give the first and the last day.");

    private static string KeyOf(ActivityColumn column) => column switch
    {
        ActivityColumn.Number => "number",
        ActivityColumn.Title => "title",
        ActivityColumn.Area => "areas",
        ActivityColumn.Owner => "owner",
        ActivityColumn.Status => "status",
        ActivityColumn.Rationale => "rationale",
        _ => "timePlan",
    };

    private static (int Row, Dictionary<ActivityColumn, int>? Columns) Header(SourceTable table)
    {
        for (var row = 0; row < Math.Min(HeaderWithin, table.Rows.Length); row++)
        {
            var columns = table.Rows[row].Cells
                .Select((cell, at) => (Column: ColumnWords.Of(cell.Text), At: at))
                .Where(known => known.Column is not null)
                .GroupBy(known => known.Column!.Value)
                .ToDictionary(same => same.Key, same => same.First().At);
            if (columns.Count >= 2 && columns.ContainsKey(ActivityColumn.Title))
            {
                return (row, columns);
            }
        }

        return (0, null);
    }

    // Two or three words, each with a capital: roles are written with small letters in Swedish.
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?(\s+\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?){1,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PersonName();
}
