using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.Platform.Yaml;

namespace PatientSafety.NationalPlan.Drafting;

/// <summary>What a draft can begin as, or why it cannot begin.</summary>
/// <param name="Start">What it begins as, or null.</param>
/// <param name="Problem">Why it cannot, or null.</param>
internal sealed record DraftBeginning(DraftStart? Start, Text? Problem)
{
    /// <summary>Finds out what somebody wants to begin with.</summary>
    /// <param name="plans">The national model.</param>
    /// <param name="id">The edition's id.</param>
    /// <param name="from">The edition to take over from, or null.</param>
    /// <param name="content">A file with the edition, or null.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="clock">What day it is.</param>
    public static DraftBeginning Of(NationalPlans plans, string id, string? from, string? content, string by, TimeProvider clock)
    {
        var published = plans.Find(id);
        var based = published is null ? null : new EditionReference(id, published.Version);
        if (content is not null)
        {
            return IdIn(content) is { Length: > 0 } inside && inside != id
                ? new(null, new($"Filen gäller {inside}, inte {id}.", $"The file is about {inside}, not {id}."))
                : new(new DraftStart(id, based, content.ReplaceLineEndings("\n").TrimStart('\uFEFF'), null), null);
        }

        if (from is null)
        {
            return new(published is null ? DraftStart.Empty(id, plans.Editions is [.., var newest] ? newest : null) : DraftStart.NewVersionOf(published), null);
        }

        if (published is not null && EditionReference.Parse(from).Id != id)
        {
            return new(null, new(
                $"{id} är redan publicerad och kan bara få en ny version av sig själv. Ge den nya utgåvan ett eget id.",
                $"{id} is published already and can only have a new version of itself. Give the new edition an id of its own."));
        }

        return new(published is null
            ? DraftStart.CopyOf(plans.Find(from)!, id, by, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))
            : DraftStart.NewVersionOf(published), null);
    }

    private static string? IdIn(string content) =>
        YamlFile.Parse(content, string.Empty, []) is { } file ? EditionReader.Read(file, []).Id : null;
}
