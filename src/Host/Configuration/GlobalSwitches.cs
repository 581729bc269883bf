using System.CommandLine;

namespace PatientSafety.Host.Configuration;

/// <summary>The switches that hold for every command. They are read before the commands are made, whose texts depend on them.</summary>
internal static class GlobalSwitches
{
    public const string Data = "--data";
    public const string Language = "--language";
    public const string Urls = "--urls";

    public static IReadOnlyDictionary<string, string?> In(string[] args)
    {
        Option<string>[] options = [new(Data), new(Language), new(Urls)];
        var command = new RootCommand { TreatUnmatchedTokensAsErrors = false };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        var parsed = command.Parse(args);
        return options
            .Where(option => parsed.GetResult(option) is { Errors: var errors } && !errors.Any() && parsed.GetValue(option) is not null)
            .ToDictionary(option => char.ToUpperInvariant(option.Name[2]) + option.Name[3..], option => parsed.GetValue(option), StringComparer.Ordinal);
    }
}
