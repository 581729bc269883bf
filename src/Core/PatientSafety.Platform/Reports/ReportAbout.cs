using System.Collections.Concurrent;
using PatientSafety.Core;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Platform.Reports;

/// <summary>What a report is about and how it is said.</summary>
public abstract class ReportAbout
{
    private readonly ConcurrentDictionary<Type, object> kept = new();

    /// <summary>The days that it covers, both inclusive.</summary>
    public required Period Covered { get; init; }

    /// <summary>The day that it is made on.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day whose knowledge counts; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The language of the report, and how things are said in it.</summary>
    public required Speech Say { get; init; }

    /// <summary>A text of somebody's as words of the report, with its language where that is another.</summary>
    public Run Words(Text text) => new(Say[text]) { Lang = Say.Foreign(text) };

    /// <summary>Something that several parts of the report need, read once.</summary>
    public T Once<T>(Func<T> read)
        where T : notnull => (T)kept.GetOrAdd(typeof(T), _ => read());
}
