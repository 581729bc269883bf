namespace PatientSafety.Platform.Storage;

/// <summary>Whether the database can be used. Whoever writes asks first: the site also runs without one.</summary>
public interface IDatabase
{
    /// <summary>Looks at the database and changes nothing.</summary>
    Task<DatabaseState> InspectAsync(CancellationToken stop);

    /// <summary>Creates the database where there is none, and looks at it. One that holds data is left as it is.</summary>
    Task<DatabaseState> PrepareAsync(CancellationToken stop);
}
