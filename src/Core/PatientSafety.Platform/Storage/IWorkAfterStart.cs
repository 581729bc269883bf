namespace PatientSafety.Platform.Storage;

/// <summary>Something to write once the web site is up. It runs when the first pages have been served, and only where the database can be written.</summary>
public interface IWorkAfterStart
{
    Task RunAsync(CancellationToken stop);
}
