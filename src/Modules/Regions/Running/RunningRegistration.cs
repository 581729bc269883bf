using Microsoft.Extensions.DependencyInjection;

namespace PatientSafety.Regions.Running;

internal static class RunningRegistration
{
    public static void AddPluginCode(this IServiceCollection services)
    {
        services.AddSingleton(new ProductProgram(AppContext.BaseDirectory));
        services.AddSingleton<CodeInProcess>();
        services.AddSingleton<CodeInChild>();
        services.AddSingleton<AnswerFiles>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<CodeOfFolder>();
    }
}
