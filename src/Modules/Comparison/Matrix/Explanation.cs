using PatientSafety.Comparison.Wording;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Comparison.Matrix;

/// <summary>Says in one sentence why a cell is as it is.</summary>
internal static class Explanation
{
    public static Text Of(RegionalPlan plan, AreaReading reading)
    {
        var clause = Clause(plan, reading);
        return new Text($"{clause.Swedish}.", $"{clause.English}.");
    }

    public static Text Through(RegionalPlan plan, AreaReading reading, Bridge bridge, BridgedArea bridged)
    {
        var clause = Clause(plan, reading);
        var names = Listing.Quoted(bridged.Names);
        var relation = Relations.Meaning(bridged.Relation!.Value);
        var certainty = Labels.Of(bridged.Certainty!.Value);
        return new Text(
            $"{clause.Swedish}; det är läst genom {names.Swedish} i {bridge.From.Id} ({relation.Swedish}, {certainty.Swedish}).",
            $"{clause.English}; this is read through {names.English} in {bridge.From.Id} ({relation.English}, {certainty.English}).");
    }

    public static Text OfAbsence(Bridge bridge, BridgedArea bridged)
    {
        var from = bridge.From.Id;
        if (bridged.Through.Length > 0)
        {
            var names = Listing.Quoted(bridged.Names);
            return new Text(
                $"I {from}, som planen följer, finns bara något besläktat: {names.Swedish}, och det säger inget om det här området.",
                $"In {from}, which the plan follows, there is only something related: {names.English}, and that says nothing about this area.");
        }

        if (bridged.SaidToBeNew)
        {
            return new Text(
                $"Området har ingen motsvarighet i {from}, som planen följer.",
                $"The area has no counterpart in {from}, which the plan follows.");
        }

        return bridge.Exists
            ? new Text(
                $"Ingen motsvarighet till området är känd i {from}, som planen följer.",
                $"No counterpart of the area is known in {from}, which the plan follows.")
            : new Text(
                $"Planen följer {from}, och hur den utgåvan förhåller sig till {bridge.Frame.Id} är inte beskrivet.",
                $"The plan follows {from}, and how that edition relates to {bridge.Frame.Id} has not been described.");
    }

    /// <summary>Adds what stays in the frame while the plan has gone on to another edition.</summary>
    public static Text WithStaying(Text explanation, int count, Edition frame)
    {
        var (swedish, english) = (Counted.Activities(count).Swedish, Counted.Activities(count).English);
        return new Text(
            $"{explanation.Swedish} Planen har bytt utgåva, men {swedish} står kvar i {frame.Id}.",
            $"{explanation.In(Language.English)} The plan has changed edition, but {english} {(count == 1 ? "stays" : "stay")} in {frame.Id}.");
    }

    private static Text Clause(RegionalPlan plan, AreaReading reading)
    {
        var count = reading.Activities.Length;
        var (swedish, english) = (Counted.Activities(count).Swedish, Counted.Activities(count).English);
        return (reading.Standing, count) switch
        {
            (Standing.Prioritised, 0) when plan.SourceComplete => new(
                "Planen prioriterar området men anger inga aktiviteter där", "The plan prioritises the area but gives no activities there"),
            (Standing.Prioritised, 0) => new(
                "Planen prioriterar området, och vår källa visar inga aktiviteter där", "The plan prioritises the area, and our source shows no activities there"),
            (Standing.Prioritised, _) => new(
                $"Planen prioriterar området med {swedish}", $"The plan prioritises the area with {english}"),
            (Standing.InScope, _) when reading.Stated is null => new(
                $"Planen nämner inte området, men vi har placerat {swedish} där", $"The plan does not mention the area, but we have placed {english} there"),
            (Standing.InScope, 0) => new(
                "Området ingår i planen utan att lyftas fram särskilt", "The plan takes the area in without singling it out"),
            (Standing.InScope, _) => new(
                $"Området ingår i planen med {swedish} utan att lyftas fram särskilt", $"The plan takes the area in with {english} without singling it out"),
            (Standing.NotPrioritised, _) => NotPrioritised(reading, count),
            _ when plan.SourceComplete => new("Planen säger inget om området", "The plan says nothing about the area"),
            _ => new(
                "Vår källa säger inget om området, men den rymmer inte hela planen", "Our source says nothing about the area, but it does not hold the whole plan"),
        };
    }

    private static Text NotPrioritised(AreaReading reading, int count)
    {
        // Where the source only says that some areas are left out, which ones they are is our reading of it.
        var ours = reading.Stated?.Provenance.Attestation == Attestation.OurPlacement
            ? new Text(", enligt vår tolkning", ", in our reading")
            : null;
        var yet = count > 0
            ? new Text($", men har {Counted.Activities(count).Swedish} där", $", but has {Counted.Activities(count).English} there")
            : null;
        var reason = reading.Stated?.Reason is { } given
            ? new Text($"; skälet är: {Trimmed(given.Swedish)}", $"; the reason is: {Trimmed(given.In(Language.English))}")
            : new Text("; källan anger inget skäl", "; the source gives no reason");
        return new Text(
            $"Planen prioriterar inte området{ours?.Swedish}{yet?.Swedish}{reason.Swedish}",
            $"The plan does not prioritise the area{ours?.English}{yet?.English}{reason.English}");
    }

    private static string Trimmed(string sentence) => sentence.Trim().TrimEnd('.');
}
