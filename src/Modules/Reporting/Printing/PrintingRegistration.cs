using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Reporting.Printing.Running;

namespace PatientSafety.Reporting.Printing;

internal static class PrintingRegistration
{
    public static IServiceCollection AddPrinting(this IServiceCollection services) => services
        .AddSingleton(new PrintingPlace(Path.GetTempPath()))
        .AddSingleton<PrintingTurns>()
        .AddSingleton<ProgramWork>()
        .AddSingleton<PdfPrinting>()
        .AddSingleton<WordWriting>();
}
