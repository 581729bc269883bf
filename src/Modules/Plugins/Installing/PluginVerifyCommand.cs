using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core.Findings;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Plugins.Installing;

internal sealed class PluginVerifyCommand : Command
{
    public PluginVerifyCommand(CommandContext context)
        : base("verify", context.Say("Jämför varje fil med det som installerades, och prövar underskrifterna igen.", "Holds every file against what was installed, and tries the signatures again."))
    {
        var output = Symbols.Output(context, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        Options.Add(output);
        SetAction(parsed =>
        {
            var findings = new List<Finding>();
            var verified = context.Services.GetRequiredService<Verification>().All(findings);
            FindingsText.Write(context, context.Messages, findings);
            if (verified.IsEmpty && parsed.FormatOf(output) == OutputFormat.Table)
            {
                if (findings.Count > 0)
                {
                    return ExitCode.Failure;
                }

                context.Results.WriteLine(context.Say("Inget instick är installerat, så det finns inget att jämföra.", "No plugin is installed, so there is nothing to compare."));
                return ExitCode.Fine;
            }

            var table = Table.Of(
                verified,
                (context.Say("Id", "Id"), one => one.Id),
                (context.Say("Version", "Version"), one => one.Version),
                (context.Say("I bruk", "In use"), one => one.InUse ? context.Say("ja", "yes") : context.Say("nej", "no")),
                (context.Say("Läge", "State"), one => context.Say(Labels.Of(one.State))),
                (context.Say("Skäl", "Reason"), one => context.Say(one.Reason)));
            context.WriteList(parsed.FormatOf(output), table, () => verified);
            return findings.Count == 0 && verified.All(one => one.State != PluginTrust.Modified) ? ExitCode.Fine : ExitCode.Failure;
        });
    }
}
