namespace PatientSafety.Platform.Tables;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, cleaned.</param>
/// <param name="IsHidden">Whether it is hidden from whoever opens the workbook.</param>
/// <param name="Part">The part of the package that holds it.</param>
public sealed record WorkbookSheet(string Name, bool IsHidden, string Part);
