using System.CommandLine;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary><c>doctor</c>: looks through what is kept, while the site runs, and changes nothing.</summary>
internal sealed class DoctorCommand : Command
{
    public DoctorCommand(CommandContext context)
        : base("doctor", context.Say("Går igenom det som är sparat och säger vad som inte stämmer. Ändrar ingenting.", "Looks through what is kept and says what is not right. Changes nothing."))
    {
        SetAction(async (_, stop) =>
        {
            var database = context.Services.GetRequiredService<IDatabase>();
            var state = await database.InspectAsync(stop);
            context.Results.WriteLine($"{context.Say("Databasen", "The database")}: {context.Say(state.Reason)}");
            if (state.Condition == DatabaseCondition.Absent)
            {
                return ExitCode.Fine;
            }

            if (!state.CanWrite)
            {
                return ExitCode.Failure;
            }

            var findings = new List<Finding>();
            foreach (var examination in context.Services.GetServices<IExamination>().OrderBy(examination => examination.Name.Swedish, StringComparer.Ordinal))
            {
                try
                {
                    context.Results.WriteLine($"{context.Say(examination.Name)}: {context.Say(examination.Examine(findings, stop))}");
                }
                catch (Exception problem) when (database.ProblemOf(problem) is { } sentence)
                {
                    context.Messages.WriteLine(context.Say(sentence));
                    return ExitCode.Failure;
                }
            }

            FindingsText.Write(context, context.Results, findings);
            context.Results.WriteLine(findings.Count == 0 ? context.Say("Allt stämmer.", "All is right.") : FindingsText.Counted(context, findings));
            return findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCode.Failure : ExitCode.Fine;
        });
    }
}
