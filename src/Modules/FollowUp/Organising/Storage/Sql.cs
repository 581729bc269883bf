using System.Collections.Immutable;
using System.Data.Common;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>Questions and statements in plain SQL, with their values beside them.</summary>
internal static class Sql
{
    public static ImmutableArray<T> Rows<T>(this DbConnection connection, DbTransaction? transaction, string question, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(transaction, question, values);
        using var rows = command.ExecuteReader();
        var found = ImmutableArray.CreateBuilder<T>();
        while (rows.Read())
        {
            found.Add(read(rows));
        }

        return found.ToImmutable();
    }

    public static void Run(this DbConnection connection, DbTransaction? transaction, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(transaction, statement, values);
        command.ExecuteNonQuery();
    }

    public static DateOnly? Day(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DbCommand Command(this DbConnection connection, DbTransaction? transaction, string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        // Nothing but names of our own tables and columns goes into these texts.
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
