using System.Globalization;
using PatientSafety.Core;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.MyWork;

/// <summary>What was last said of an activity, in a sentence.</summary>
internal static class LastSaid
{
    public static Text Of(RegionScope scope, LastWord? last)
    {
        if (last is null)
        {
            return new("Ingenting är rapporterat än.", "Nothing has been reported yet.");
        }

        var status = (last.StatusId is { } id ? scope.Status(id)?.Name : null) ?? Labels.Of(last.Core!.Value);
        var progress = last.Progress is { } percent ? string.Create(CultureInfo.InvariantCulture, $", {percent} %") : string.Empty;
        return new(
            $"Senast {Dates.Day(last.HeardOn, Language.Swedish)}: {status.Swedish}{progress}.",
            $"Last on {Dates.Day(last.HeardOn, Language.English)}: {status.In(Language.English)}{progress}.");
    }
}
