using System.Data.Common;
using System.Globalization;

namespace PatientSafety.Platform.Storage;

/// <summary>A statement in plain SQL that is prepared once and run many times. Its parameters are <c>@p0</c>, <c>@p1</c> and so on.</summary>
/// <remarks>For what the object mapper is too slow for. The text is written by us and never holds anything that somebody else wrote.</remarks>
public sealed class SqlStatement : IDisposable
{
    private static readonly object Null = DBNull.Value;
    private readonly IRunsByPlace? byPlace;
    private readonly DbCommand command;
    private readonly DbParameter[] parameters;
    private readonly object?[] plain;
    private IRunByPlace? run;

    public SqlStatement(DbConnection connection, DbTransaction? transaction, string sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(connection);
        byPlace = connection as IRunsByPlace;
        command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // See the remarks.
        command.CommandText = sql;
#pragma warning restore CA2100
        parameters = new DbParameter[Count(sql)];
        plain = new object?[parameters.Length];
        for (var place = 0; place < parameters.Length; place++)
        {
            parameters[place] = command.CreateParameter();
            parameters[place].ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{place}");
            parameters[place].Value = Null;
            command.Parameters.Add(parameters[place]);
        }
    }

    /// <summary>Runs a statement that is run only this once.</summary>
    public static void Run(DbConnection connection, DbTransaction? transaction, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new SqlStatement(connection, transaction, sql);
        statement.With(values).ExecuteNonQuery();
    }

    /// <summary>All rows of a statement that is run only this once, each made into something.</summary>
    public static IReadOnlyList<T> All<T>(DbConnection connection, DbTransaction? transaction, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var statement = new SqlStatement(connection, transaction, sql);
        return statement.All(read, values);
    }

    /// <summary>Runs it in another transaction from now on.</summary>
    public void Join(DbTransaction? transaction) => command.Transaction = transaction;

    /// <summary>Runs it once.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        // A command waits its turn to write; within a transaction the turn has been taken.
        if (byPlace is null || command.Transaction is null)
        {
            return With(values).ExecuteNonQuery();
        }

        for (var place = 0; place < values.Length; place++)
        {
            plain[place] = Plain(values[place]);
        }

        run ??= byPlace.Prepare(command.CommandText, parameters.Length);
        return run.Run(plain);
    }

    /// <summary>The first cell of the first row, or null.</summary>
    public object? Ask(params ReadOnlySpan<object?> values) => With(values).ExecuteScalar() is { } answer and not DBNull ? answer : null;

    /// <summary>The first cell of the first row as a whole number; 0 where there is none.</summary>
    public long AskNumber(params ReadOnlySpan<object?> values) => Convert.ToInt64(Ask(values) ?? 0L, CultureInfo.InvariantCulture);

    /// <summary>The rows, to be read and closed before it is run again.</summary>
    public DbDataReader Rows(params ReadOnlySpan<object?> values) => With(values).ExecuteReader();

    /// <summary>All rows, each made into something.</summary>
    public IReadOnlyList<T> All<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Rows(values);
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(read(rows));
        }

        return all;
    }

    public void Dispose()
    {
        run?.Dispose();
        command.Dispose();
    }

    private DbCommand With(ReadOnlySpan<object?> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            parameters[place].Value = Plain(values[place]) ?? Null;
        }

        return command;
    }

    private static object? Plain(object? value) => value switch
    {
        DateOnly day => DayText.Of(day),
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        bool yes => yes ? 1 : 0,
        _ => value,
    };

    private static int Count(string sql)
    {
        var count = 0;
        while (sql.Contains(string.Create(CultureInfo.InvariantCulture, $"@p{count}"), StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
