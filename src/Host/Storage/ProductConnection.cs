using Microsoft.Data.Sqlite;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>A connection to the product's database.</summary>
internal sealed class ProductConnection(string connectionString) : SqliteConnection(connectionString), IRunsByPlace
{
    public IRunByPlace Prepare(string sql, int parameters) => new RunByPlace(Handle!, sql, parameters);
}
