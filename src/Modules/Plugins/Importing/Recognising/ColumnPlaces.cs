namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>Where a column is, or null where the table has none.</summary>
internal static class ColumnPlaces
{
    public static int? GetValueOrNull(this IReadOnlyDictionary<ActivityColumn, int> columns, ActivityColumn column) => columns.TryGetValue(column, out var at) ? at : null;
}
