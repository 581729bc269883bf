using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

/// <summary>Reads what is kept of reports. Where there is no database yet there is nothing; one that cannot be read is a problem, since “there is no such report” would not be true.</summary>
internal sealed class ReportingReading(IDatabase database, IDbContextFactory<PatientSafetyDb> contexts)
{
    public async Task<T> AskAsync<T>(Func<PatientSafetyDb, Task<T>> ask, T nothing, CancellationToken stop)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            return await ask(db);
        }
        catch (DbException)
        {
            if ((await database.InspectAsync(stop)).Condition == DatabaseCondition.Absent)
            {
                return nothing;
            }

            throw;
        }
    }
}
