namespace PatientSafety.Reporting.Formats;

/// <summary>What some numbers rest on.</summary>
/// <param name="number">Its number in the report, from 1.</param>
/// <param name="what">What it is and how it was made.</param>
internal sealed class ReportNote(int number, string what)
{
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);

    public int Number => number;

    public string What => what;

    /// <summary>The one place where what is behind it stands; null where there is none, or where each number has its own.</summary>
    public string? Address => addresses.Count == 1 ? addresses.Single() : null;

    /// <summary>How many places there are, each behind a number of its own.</summary>
    public int Places => addresses.Count;

    public void Add(string address) => addresses.Add(address);
}
