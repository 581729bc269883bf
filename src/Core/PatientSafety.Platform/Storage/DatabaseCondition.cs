namespace PatientSafety.Platform.Storage;

/// <summary>What can be done with the database.</summary>
public enum DatabaseCondition
{
    /// <summary>Read and write.</summary>
    Ready,

    /// <summary>Nothing yet: it is created when the web site starts.</summary>
    Absent,

    /// <summary>It holds data in an older form. It is not written until somebody has asked for the migration.</summary>
    MigrationsPending,

    /// <summary>It cannot be used, for the reason given.</summary>
    Unusable,
}
