using System.Text;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.RollUp.Behind;

/// <summary>Addresses of pictures and of what is behind their numbers, relative to the root of the pages.</summary>
internal static class SliceAddress
{
    /// <summary>The picture of the same unit, period, area and day.</summary>
    public static string Picture(string regionId, Slice slice) => $"regions/{regionId}/follow-up?{Place(slice)}";

    /// <summary>The entries behind a number.</summary>
    public static string Entries(string regionId, Slice slice, int page = 1) =>
        $"regions/{regionId}/follow-up/entries?{Place(slice)}{Kind(slice)}{(page > 1 ? FormattableString.Invariant($"&page={page}") : string.Empty)}";

    private static string Place(Slice slice)
    {
        var query = new StringBuilder();
        Add(query, "unit", slice.Unit.Id);
        Add(query, "period", slice.Period.Id);
        Add(query, "area", slice.Area);
        Add(query, "asOf", slice.AsOf is { } day ? DayText.Of(day) : null);
        return query.ToString();
    }

    private static string Kind(Slice slice)
    {
        var query = new StringBuilder("&");
        Add(query, "activity", slice.Activity?.Id);
        Add(query, "itself", slice.OnlyItself ? "yes" : null);
        Add(query, "status", string.Join(',', slice.Statuses.Select(Words.Of)));
        Add(query, "effect", string.Join(',', slice.Effects.Select(Words.Of)));
        Add(query, "mark", slice.Mark == Mark.Expected ? null : Words.Of(slice.Mark));
        return query.Length == 1 ? string.Empty : query.ToString();
    }

    private static void Add(StringBuilder query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Append(query.Length > 1 ? "&" : string.Empty).Append(name).Append('=').Append(Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal));
        }
    }
}
