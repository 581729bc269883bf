using System.Collections.Immutable;
using PatientSafety.Core;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Texts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Regions.Running;

namespace PatientSafety.Regions.Reading;

/// <summary>Reads what a rule says of its report's sections: their order, and the region's own. Which sections there are is known where reports are drawn up.</summary>
internal static class OwnSectionReader
{
    public static ImmutableArray<string> Order(MapReader rule)
    {
        var named = rule.Scalars("sections");
        foreach (var again in named.GroupBy(section => section.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            rule.Report(PlanFindings.DuplicateId.At(
                again.Location,
                new($"”{again.Value}” står två gånger i ordningen.", $"“{again.Value}” stands twice in the order."),
                new("Behåll en av dem.", "Keep one of them.")));
        }

        return [.. named.Select(section => section.Value)];
    }

    public static ImmutableArray<OwnSection> Texts(MapReader rule)
    {
        var texts = rule.List("texts", Read);
        Unique.Ids(rule, texts.Select(text => (text.Id, new Provenance { DeclaredAt = text.DeclaredAt })));
        foreach (var (first, second) in texts.Where(text => text.InsteadOf is not null).GroupBy(text => text.InsteadOf, StringComparer.Ordinal).SelectMany(same => same.Skip(1).Select(later => (same.First(), later))))
        {
            rule.Report(FileFindings.ContradictingKeys.At(second.DeclaredAt, new(
                $"Både ”{first.Id}” och ”{second.Id}” ska stå i stället för ”{second.InsteadOf}”.", $"Both “{first.Id}” and “{second.Id}” are to stand instead of “{second.InsteadOf}”.")));
        }

        return texts;
    }

    private static OwnSection Read(MapReader text)
    {
        var place = text.PlaceOf("text");
        var read = new OwnSection(text.RequiredId("id"), text.RequiredText("heading"), text.RequiredText("text"))
        {
            After = text.Id("after"),
            InsteadOf = text.Id("insteadOf"),
            DeclaredAt = text.Location,
        };
        if (read is { After: not null, InsteadOf: not null })
        {
            text.Report(FileFindings.ContradictingKeys.At(text.PlaceOf("insteadOf"), new(
                "Både ”after” och ”insteadOf” är angivna.", "Both “after” and “insteadOf” are given.")));
        }

        var length = Math.Max(read.Text.Swedish.Length, read.Text.English?.Length ?? 0);
        if (length > CodeLimits.SectionLength)
        {
            text.Report(PlanFindings.TextTooLong.At(place, new(
                $"Texten ”{Shown.Of(read.Id)}” är {length} tecken; högst {CodeLimits.SectionLength} får plats.", $"The text “{Shown.Of(read.Id)}” is {length} characters; {CodeLimits.SectionLength} at most have room.")));
        }

        return read;
    }
}
