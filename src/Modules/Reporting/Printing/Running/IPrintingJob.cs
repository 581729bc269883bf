namespace PatientSafety.Reporting.Printing.Running;

/// <summary>What a program is to make.</summary>
internal interface IPrintingJob
{
    /// <summary>The name of the file that it makes in its folder.</summary>
    string File { get; }

    /// <summary>Lays out what it needs.</summary>
    Task PrepareAsync(PrintingFolder folder, CancellationToken stop);

    IEnumerable<string> Arguments(PrintingFolder folder);

    void Adjust(IDictionary<string, string?> environment, PrintingFolder folder);

    /// <summary>Whether the file is there to its end.</summary>
    bool IsWhole(byte[] bytes);

    Printed Finish(byte[] bytes);
}
