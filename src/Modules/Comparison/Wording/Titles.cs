using PatientSafety.Core;
using PatientSafety.Core.Regional;

namespace PatientSafety.Comparison.Wording;

/// <summary>Activities as they are called: with their number where the source gives one.</summary>
internal static class Titles
{
    public static string Of(Activity activity, Language language) => activity.Number is { } number
        ? FormattableString.Invariant($"{number}. {activity.Title.In(language)}")
        : activity.Title.In(language);
}
