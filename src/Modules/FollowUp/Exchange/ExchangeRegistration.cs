using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>What importing and exporting adds to the product.</summary>
internal static class ExchangeRegistration
{
    public static void AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<EntryImport>();
        services.AddSingleton<EntryExport>();
    }

    public static Command Commands(CommandContext context) => new("followup") { new FollowUpImportCommand(context), new FollowUpExportCommand(context) };
}
