namespace PatientSafety.Regions.Running;

/// <summary>How far the code of an installed plugin may go. How long it may take is a setting: <c>PluginCodeSeconds</c>.</summary>
internal static class CodeLimits
{
    /// <summary>What the code may hold in objects of .NET.</summary>
    public const int HeapMegabytes = 256;

    /// <summary>What its process may hold in all, so also what it takes past .NET.</summary>
    public const int ProcessMegabytes = 512;

    /// <summary>What it may write to standard output, its answer included.</summary>
    public const int AnswerMegabytes = 8;

    /// <summary>How many findings are kept, the gravest first. That there were more is a finding too.</summary>
    public const int Findings = 1000;

    /// <summary>How much of each text is kept, in characters.</summary>
    public const int TextLength = 500;

    /// <summary>How many sections of reports are kept.</summary>
    public const int Sections = 20;

    /// <summary>For how many reports of a rule each section is written: the next one and those before it.</summary>
    public const int Reports = 13;

    /// <summary>How long a section may be, in characters of Markdown in one language.</summary>
    public const int SectionLength = 50_000;

    /// <summary>How long all sections may be together, in characters.</summary>
    public const int SectionsLength = 1_000_000;

    /// <summary>How long the program itself may take until the code's turn comes. It counts for nothing in the code's own time.</summary>
    public static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    /// <summary>How often memory and time are looked at.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>How long code that was stopped is not tried again: the machine may have been busy, and then it is worth a new try.</summary>
    public static readonly TimeSpan StoppedIsKept = TimeSpan.FromMinutes(5);

    /// <summary>How long answers lie on disk. Each holds for one day; the rest is for clocks that are set back.</summary>
    public static readonly TimeSpan FilesAreKept = TimeSpan.FromDays(7);
}
