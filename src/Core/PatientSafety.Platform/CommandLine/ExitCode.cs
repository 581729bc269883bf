namespace PatientSafety.Platform.CommandLine;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Findings of severity error, something unknown, or a failure.</summary>
    public const int Failure = 1;

    /// <summary>The command was written the wrong way.</summary>
    public const int WrongUsage = 2;
}
