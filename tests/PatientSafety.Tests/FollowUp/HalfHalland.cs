using System.Data.Common;
using System.Globalization;
using System.Text;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Region Halland with an organisation and its activities handed on, in a data folder that a program is started over.</summary>
internal static class HalfHalland
{
    public const string Region = "halland";
    public const string Period = "2026";

    /// <summary>Reads in two operations with so many units each: <c>enhet-1-1</c>, <c>enhet-1-2</c> and so on.</summary>
    public static async Task OrganiseAsync(TemporaryFolder data, int units)
    {
        var rows = new StringBuilder("Id;Namn;Nivå;Överordnad;Från\n");
        for (var operation = 1; operation <= 2; operation++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"verksamhet-{operation};Verksamhet {operation};verksamhet;;2020-01-01\n");
            for (var unit = 1; unit <= units; unit++)
            {
                rows.Append(CultureInfo.InvariantCulture, $"enhet-{operation}-{unit};Enhet {operation}.{unit};enhet;verksamhet-{operation};2020-01-01\n");
            }
        }

        var file = data.Write("organisation.csv", rows.ToString());
        var run = await ProgramRun.OfAsync("dotnet", data.Path, RunningProduct.Program, "organisation", "import", Region, file, "--apply", "--by", "Samordnaren", "--why", "Organisationen läses in", "--data", data.Path);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
    }

    /// <summary>Hands activities on to all units of the lowest level.</summary>
    public static void HandOn(DbConnection connection, int activities)
    {
        for (var activity = 1; activity <= activities; activity++)
        {
            Tell(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO followup_activity (\"Number\", \"RegionId\", \"ActivityId\", \"PlanId\") VALUES ({activity}, '{Region}', 'halland-{activity}', 'sakrare-vard-tillsammans')"));
        }

        Tell(
            connection,
            $"INSERT INTO followup_assignment (\"Number\", \"Top\", \"Activity\", \"Unit\", \"From\") SELECT ROW_NUMBER() OVER (ORDER BY a.\"Number\", u.\"Number\"), t.\"Number\", a.\"Number\", u.\"Number\", '2026-01-01' FROM followup_activity a, followup_unit u, followup_unit t WHERE u.\"Id\" LIKE 'enhet-%' AND t.\"Id\" = '{Region}'");
    }

    private static void Tell(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Nothing in it comes from outside.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
