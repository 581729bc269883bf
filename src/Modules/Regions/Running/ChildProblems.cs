using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Running;

/// <summary>Says in a sentence why a plugin's code gave no answer.</summary>
internal static class ChildProblems
{
    public static Finding Of(ChildEnd end, string assembly, int seconds, int? exitCode, string errors) => end switch
    {
        ChildEnd.TookTooLong => PluginFindings.CodeTookTooLong.At(new(assembly), new(
            $"Koden i {assembly} svarade inte inom {seconds} {(seconds == 1 ? "sekund" : "sekunder")} och stoppades.",
            $"The code in {assembly} did not answer within {seconds} {(seconds == 1 ? "second" : "seconds")} and was stopped.")),
        ChildEnd.TookTooMuchMemory => Memory(assembly),
        ChildEnd.WroteTooMuch => PluginFindings.CodeGaveNoAnswer.At(new(assembly), new(
            $"Koden i {assembly} skrev ut mer än {CodeLimits.AnswerMegabytes} MB och stoppades.",
            $"The code in {assembly} wrote more than {CodeLimits.AnswerMegabytes} MB and was stopped.")),
        ChildEnd.NotReady => NotStarted(assembly, exitCode is { } code
            ? new($"den avslutades med kod {code}", $"it ended with code {code}")
            : new("den kom aldrig i gång", "it never got going")),
        ChildEnd.Ended when IsOutOfMemory(errors) => Memory(assembly),
        ChildEnd.Ended when errors.Contains("Stack overflow", StringComparison.Ordinal) => PluginFindings.CodeEndedItsProcess.At(new(assembly), new(
            $"Koden i {assembly} anropade sig själv utan slut, tills processen avbröts{Code(exitCode, "kod")}.",
            $"The code in {assembly} called itself without end, until the process was stopped{Code(exitCode, "code")}.")),
        ChildEnd.Ended => PluginFindings.CodeEndedItsProcess.At(new(assembly), new(
            $"Koden i {assembly} avslutade sin process utan att svara{Code(exitCode, "kod")}.",
            $"The code in {assembly} ended its process without an answer{Code(exitCode, "code")}.")),
        _ => PluginFindings.CodeGaveNoAnswer.At(new(assembly), new(
            $"Svaret från koden i {assembly} gick inte att läsa.", $"The answer of the code in {assembly} could not be read.")),
    };

    public static Finding Memory(string assembly) => PluginFindings.CodeTookTooMuchMemory.At(new(assembly), new(
        $"Koden i {assembly} tog mer minne än den får och stoppades.", $"The code in {assembly} took more memory than it may and was stopped."));

    public static Finding NotStarted(string assembly, Text why) => PluginFindings.CodeNotStarted.At(new(assembly), new(
        $"Processen som kör koden i {assembly} gick inte att starta: {why.Swedish}.",
        $"The process that runs the code in {assembly} could not be started: {why.In(Language.English)}."));

    private static bool IsOutOfMemory(string errors) =>
        errors.Contains("Out of memory", StringComparison.Ordinal) || errors.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal);

    private static string Code(int? exitCode, string word) => exitCode is { } code ? $" ({word} {code})" : string.Empty;
}
