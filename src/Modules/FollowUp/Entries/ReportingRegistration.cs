using System.CommandLine;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.FollowUp.Entries.Commands;
using PatientSafety.FollowUp.Entries.Evidence;
using PatientSafety.FollowUp.Entries.History;
using PatientSafety.FollowUp.Entries.Http;
using PatientSafety.FollowUp.Entries.Reporting;
using PatientSafety.FollowUp.SignOff;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.FollowUp.Entries;

/// <summary>What reporting and signing-off consist of.</summary>
internal static class ReportingRegistration
{
    // A unit with a hundred activities has some two thousand fields on its form.
    private const int MostFields = 16_384;

    public static void AddReporting(this IServiceCollection services)
    {
        services.AddSingleton<EvidenceFiles>();
        services.AddSingleton<SafeEntering>();
        services.AddSingleton<PagePlaces>();
        services.AddSingleton<ReportSaving>();
        services.AddSingleton<Correcting>();
        services.AddSingleton<SigningOff>();
        services.AddSingleton<IRegionRecords, FollowUpRecords>();
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFields);
    }

    public static Command Command(CommandContext context) =>
        new(FollowUpSymbols.Noun, context.Say("Uppföljning: rapportera, se historik och signera.", "Follow-up: report, see the history and sign off."))
        {
            new FollowUpReportCommand(context),
            new FollowUpHistoryCommand(context),
            new FollowUpSignOffCommand(context),
        };

    public static void MapReporting(this IEndpointRouteBuilder api)
    {
        api.MapEntries();
        api.MapSignOff();
    }
}
