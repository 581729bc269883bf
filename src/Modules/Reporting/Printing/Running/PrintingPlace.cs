namespace PatientSafety.Reporting.Printing.Running;

/// <summary>Where the folders lie that programs work in.</summary>
internal sealed record PrintingPlace(string Path);
