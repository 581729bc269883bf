using System.Text.RegularExpressions;

namespace PatientSafety.Plugins.Importing.Recognising;

/// <summary>A line such as <c>Ansvarig: verksamhetschefen</c>.</summary>
/// <param name="Column">What it tells.</param>
/// <param name="Value">What it says.</param>
internal sealed partial record ActivityLabel(ActivityColumn Column, string Value)
{
    public static ActivityLabel? Of(string line) =>
        Labelled().Match(line) is { Success: true } match && ColumnWords.Of(match.Groups["label"].Value) is { } column and not (ActivityColumn.Number or ActivityColumn.Title or ActivityColumn.Area)
            ? new ActivityLabel(column, match.Groups["value"].Value.Trim())
            : null;

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L} ]{2,30}):\s*(?<value>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Labelled();
}
