using System.Globalization;
using System.Text;

namespace PatientSafety.Tests.FollowUp;

/// <summary>Region Halland with an organisation and activities handed on, in a data folder that a program is started over.</summary>
internal static class HalfHalland
{
    public const string Region = "halland";
    public const string Period = "2026";

    /// <summary>Two operations with so many units each: <c>enhet-1-1</c>, <c>enhet-1-2</c> and so on. Each unit has the first activities of the plan.</summary>
    public static async Task SeedAsync(TemporaryFolder data, int units, int activities)
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

        await RunAsync(data, "organisation", "import", Region, data.Write("organisation.csv", rows.ToString()), "--apply", "--by", "Samordnaren", "--why", "Organisationen läses in");
        for (var activity = 1; activity <= activities; activity++)
        {
            await RunAsync(data, "activity", "break-down", Region, string.Create(CultureInfo.InvariantCulture, $"halland-{activity}"), "--level", "enhet", "--from", "2026-01-01", "--by", "Samordnaren", "--why", "Planen");
        }
    }

    private static async Task RunAsync(TemporaryFolder data, params string[] arguments)
    {
        var run = await ProgramRun.OfAsync("dotnet", data.Path, [RunningProduct.Program, .. arguments, "--data", data.Path]);
        Assert.True(run.ExitCode == 0, run.Results + run.Messages);
    }
}
