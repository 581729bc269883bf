using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using PatientSafety.Platform.Storage;
using SQLitePCL;

namespace PatientSafety.Host.Storage;

/// <summary>A prepared statement of SQLite.</summary>
internal sealed class RunByPlace : IRunByPlace
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly int[] places;

    // What is bound stays bound, and most of a row is as in the row before.
    private readonly object?[] bound;
    private byte[] buffer = new byte[1024];

    public RunByPlace(sqlite3 database, string sql, int parameters)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        places = [.. Enumerable.Range(0, parameters).Select(number => raw.sqlite3_bind_parameter_index(statement, string.Create(CultureInfo.InvariantCulture, $"@p{number}")))];
        bound = new object?[parameters];
    }

    public int Run(ReadOnlySpan<object?> values)
    {
        for (var number = 0; number < values.Length; number++)
        {
            if (!Equals(bound[number], values[number]))
            {
                Check(Bind(places[number], values[number]));
                bound[number] = values[number];
            }
        }

        var outcome = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (outcome is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
        {
            Check(outcome);
        }

        return raw.sqlite3_changes(database);
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        int number => raw.sqlite3_bind_int64(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        string text => raw.sqlite3_bind_text(statement, place, Utf8(text)),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be bound.", nameof(value)),
    };

    private ReadOnlySpan<byte> Utf8(string text)
    {
        if (buffer.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            buffer = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
    }

    private void Check(int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);
}
