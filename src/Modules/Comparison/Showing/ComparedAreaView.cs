using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Comparison.Showing;

/// <summary>An area of the frame, with a cell for each plan in the order of the plans.</summary>
internal sealed record ComparedAreaView(string Id, AreaKind Kind, string Name, IReadOnlyList<ComparedCellView> Cells)
{
    public static ComparedAreaView Of(ComparisonRow row, Language language) => new(
        row.Area.Id,
        row.Area.Kind,
        row.Area.Name.In(language),
        [.. row.Cells.Select(cell => ComparedCellView.Of(cell, row.Area.Id, language))]);
}
