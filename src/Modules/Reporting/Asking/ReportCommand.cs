using System.CommandLine;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.Reporting.Asking;

internal sealed class ReportCommand : Command
{
    public ReportCommand(CommandContext context)
        : base("report", context.Say("Rapporter: vilka som ska skrivas, utkast, granskning, frysning och bevis.", "Reports: which are due, drafts, checking, freezing and proof."))
    {
        Subcommands.Add(new ReportDueCommand(context));
        Subcommands.Add(new ReportListCommand(context));
        Subcommands.Add(new ReportRenderCommand(context));
        Subcommands.Add(new ReportWriteCommand(context));
        Subcommands.Add(new ReportPreflightCommand(context));
        Subcommands.Add(new ReportFreezeCommand(context));
        Subcommands.Add(new ReportApproveCommand(context));
        Subcommands.Add(new ReportVerifyCommand(context));
        Subcommands.Add(new ReportRebuildCommand(context));
    }
}
