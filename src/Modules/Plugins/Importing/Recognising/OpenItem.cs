using PatientSafety.Core;
using PatientSafety.Plugins.Importing.Reading;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>An item that is being put together while the document is walked through.</summary>
internal sealed class OpenItem(FoundActivity activity, ItemStart start, JoinedLines rationale)
{
    private bool hasMore;

    public FoundActivity Activity { get; private set; } = activity;

    public ItemStart Start => start;

    /// <summary>Whether what it says so far has a text after the title.</summary>
    public bool HasRationale => !rationale.IsEmpty;

    public void Change(Func<FoundActivity, FoundActivity> change) => Activity = change(Activity);

    public void Add(IEnumerable<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            rationale.Add(line);
        }
    }

    /// <inheritdoc cref="JoinedLines.Interrupt"/>
    public void Interrupt() => rationale.Interrupt();

    /// <summary>Text that may or may not belong to it: it is pointed out, and not taken over.</summary>
    public void LeaveAside(Text place)
    {
        if (!hasMore)
        {
            hasMore = true;
            Change(item => item.With("rationale", $"{place.Swedish}: här står mer text som inte är överförd. Avgör om den hör till aktiviteten.", $"{place.English}: there is more text here that was not taken over. Settle whether it belongs to the activity."));
        }
    }

    public FoundActivity Closed() => rationale.IsEmpty ? Activity : Hyphened(Activity with { Rationale = rationale.Text, RationalePlace = rationale.First }, "rationale", rationale);

    /// <summary>Points out a hyphen that may be there only because the line was broken.</summary>
    public static FoundActivity Hyphened(FoundActivity activity, string key, JoinedLines lines) => lines.UncertainHyphen is { } word
        ? activity.With(key, $"”{word}” är delat mellan två rader. Avgör om bindestrecket ska vara kvar.", $"“{word}” is divided between two lines. Settle whether the hyphen is to stay.")
        : activity;
}
