using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using PatientSafety.Core;
using PatientSafety.Host.CommandLine;
using PatientSafety.Host.Configuration;
using PatientSafety.Host.Serving;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.CommandLine;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host;

/// <summary>The program: one command line over all modules, of which serving is a command like the others.</summary>
internal sealed class Product(IReadOnlyList<IModule> modules)
{
    public async Task<int> RunAsync(string[] args)
    {
        var switches = GlobalSwitches.In(args);
        var configuration = ProductConfiguration.Read(switches);
        var language = string.Equals(configuration["Language"], "en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Swedish;
        var services = new Lazy<ServiceProvider>(() => new ServiceCollection().AddProduct(configuration, modules).BuildServiceProvider());
        var context = new CommandContext(() => services.Value, language, Console.Out, Console.Error)
        {
            Site = (caller, settings, started, stop) =>
                new WebServer(new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(settings).Build(), modules).RunAsync(caller, stop, started),
        };
        try
        {
            // Who serves needs no other command, and making them all delays the first page.
            var isServing = args is [] or [ServeCommand.Verb, ..];
            var root = new ProductCommand(context, [new ServeCommand(context, new WebServer(configuration, modules)), .. isServing ? [] : Others(context)]);
            return await root.RunAsync(args);
        }
        catch (OptionsValidationException problem)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, problem.Failures));
            return ExitCode.WrongUsage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(context.Say($"Det gick inte: {problem.Message}", $"It did not work: {problem.Message}"));
            return ExitCode.Failure;
        }
        catch (DbException problem) when (services.Value.GetRequiredService<IDatabase>().ProblemOf(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(context.Say(sentence));
            return ExitCode.Failure;
        }
        finally
        {
            if (services.IsValueCreated)
            {
                await services.Value.DisposeAsync();
            }
        }
    }

    private IEnumerable<Command> Others(CommandContext context) => [new DatabaseCommand(context), new DoctorCommand(context), .. modules.SelectMany(module => module.Commands(context))];
}
