using Microsoft.Data.Sqlite;
using PatientSafety.Core;

namespace PatientSafety.Host.Storage;

/// <summary>What went wrong with the database, in a sentence with a remedy.</summary>
internal static class DatabaseProblem
{
    /// <summary>SQLite’s code for SQL that it cannot carry out.</summary>
    public const int Wrong = 1;

    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What the surroundings can cause. Anything else is a bug.</summary>
    public static bool IsExpected(Exception problem) =>
        problem is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException or IOException or UnauthorizedAccessException or TimeoutException;

    public static Text Of(Exception problem, string name) => problem switch
    {
        Microsoft.EntityFrameworkCore.DbUpdateException { InnerException: { } inner } => Of(inner, name),
        SqliteException sqlite => Of(sqlite, name),
        TimeoutException => new(
            "Ett annat program håller på att skapa eller migrera databasen. Vänta tills det är klart och försök igen.",
            "Another program is creating or migrating the database. Wait until it is done and try again."),
        UnauthorizedAccessException => new(
            "Det går inte att skriva i datamappen. Ge programmet rätt till den, eller välj en annan med --data.",
            "The data folder cannot be written to. Give the program the right to it, or choose another with --data."),
        _ => new(
            "Datamappen kan inte användas. Kontrollera att den är en mapp, att disken har plats och att den går att skriva på, eller välj en annan med --data.",
            "The data folder cannot be used. See that it is a folder and that the disk has room and can be written to, or choose another with --data."),
    };

    public static Text Foreign(string name) => new(
        $"{name} hör till ett annat program och rörs inte. Flytta undan filen, eller välj en annan datamapp med --data.",
        $"{name} belongs to another program and is left alone. Move the file away, or choose another data folder with --data.");

    public static Text Newer(string name) => new(
        $"{name} kommer från en nyare version av programmet och rörs inte. Uppdatera programmet, eller lägg tillbaka en säkerhetskopia från mappen ”backups”.",
        $"{name} comes from a newer version of the program and is left alone. Update the program, or put back a backup from the folder “backups”.");

    public static Text Damaged(string name) => new(
        $"{name} är skadad eller ingen databas, och rörs inte. Flytta undan filen, så skapas en ny, eller lägg tillbaka en säkerhetskopia från mappen ”backups”.",
        $"{name} is damaged or not a database, and is left alone. Move the file away for a new one to be created, or put back a backup from the folder “backups”.");

    private static Text Of(SqliteException problem, string name) => problem.SqliteErrorCode switch
    {
        Busy or Locked => new(
            $"{name} är låst av ett annat program. Stäng det och försök igen.",
            $"{name} is locked by another program. Close it and try again."),
        ReadOnly => new(
            $"{name} är skrivskyddad. Ge programmet rätt att skriva i filen och i datamappen.",
            $"{name} is read-only. Give the program the right to write to the file and to the data folder."),
        Full => new(
            $"Disken är full, så {name} kan inte skrivas. Frigör plats och försök igen.",
            $"The disk is full, so {name} cannot be written. Free some space and try again."),
        CannotOpen => new(
            $"{name} kan inte öppnas. Kontrollera att datamappen finns och att programmet har rätt till den.",
            $"{name} cannot be opened. See that the data folder exists and that the program has the right to it."),
        Corrupt or NotADatabase => Damaged(name),
        var code => new(
            $"{name} kan inte användas: SQLite svarar med felkod {code}.",
            $"{name} cannot be used: SQLite answers with error code {code}."),
    };
}
