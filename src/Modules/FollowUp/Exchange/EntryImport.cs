using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Takes in files with entries. One thread reads and looks, another records; what it needs of memory does not grow with the file.</summary>
internal sealed class EntryImport(IDatabase database, Scopes scopes, IRegions regions, TimeProvider clock)
{
    /// <summary>Imports a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="choices">How.</param>
    /// <param name="progress">Is told how much of the file has been dealt with, from 0 to 1.</param>
    /// <param name="found">Is told everything that is wrong or worth knowing, row by row.</param>
    /// <param name="stop">Ends it; what was recorded by then stays, unless it is all or nothing.</param>
    public async Task<ImportResult> ImportAsync(EntryFile file, ImportChoices choices, Action<double>? progress, Action<Finding>? found, CancellationToken stop)
    {
        var result = new ImportResult { DryRun = choices.DryRun };
        try
        {
            var reading = new ImportFile(file, choices, scopes.Of, clock.Today());
            if (reading.Refusal() is { } refusal)
            {
                return result with { Problem = refusal, Remarks = reading.Remarks };
            }

            using var connection = database.Connect(forMuch: true);
            var run = new ImportRun(connection, scopes, regions, clock, reading, choices, found);
            result = await run.GoAsync(result with { Remarks = reading.Remarks }, progress, stop);
            return result;
        }
        catch (UnreadableException problem)
        {
            return result with { Problem = problem.Sentence };
        }
        catch (Exception problem) when (database.ProblemOf(problem) is not null)
        {
            return result with { Problem = database.ProblemOf(problem), IsForNow = true };
        }
    }
}
