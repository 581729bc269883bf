using System.Collections.Immutable;
using PatientSafety.Core.Regional;
using PatientSafety.Core;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Tables;
using PatientSafety.Plugins.Importing.Reading;
using PatientSafety.Plugins.Importing.Recognising;

namespace PatientSafety.Plugins.Importing.Drafting;

/// <summary>Makes a draft of a document: what was found, and what a person has to settle.</summary>
internal sealed class DraftMaking(INationalPlans national)
{
    public Draft Of(SourceDocument document, DraftRequest request)
    {
        var facts = DocumentFacts.Of(document);
        var edition = request.Edition is { } given
            ? new EditionChoice(given, new("Angiven med --edition.", "Given with --edition."), IsGiven: true)
            : EditionChoice.Guess(national.Editions, facts.Texts, facts.Periods.FirstOrDefault()?.Value);
        var activities = new TextActivities(document, new AreaNames(national, edition.Edition)).Read();
        var name = request.RegionName ?? facts.Region?.Value;
        var regionId = request.RegionId ?? (name is null ? Slug.Of(Path.GetFileNameWithoutExtension(document.FileName), "region") : Slug.OfRegion(name));
        var title = facts.Title?.Value ?? TitleOfFile(document.FileName);
        var statuses = Statuses(activities.Found);
        return new Draft
        {
            Document = document,
            Facts = facts,
            Edition = edition,
            RegionId = regionId,
            RegionName = name,
            PlanId = Slug.Of(title, "plan"),
            Title = title,
            Activities = Named(regionId, [.. activities.Found.Select(Settled)], statuses),
            LeftAside = activities.LeftAside,
            Headings = activities.Headings,
            Statuses = statuses,
            Doubts = [.. Doubts(request, facts, edition, name, statuses), .. activities.Found.IsEmpty ? NoActivities : []],
            Remarks = [.. document.Remarks, .. activities.Remarks],
        };
    }

    private static ImmutableArray<Doubt> NoActivities { get; } =
    [
        new("activities", new(
            "Inga numrerade aktiviteter hittades i dokumentet. Om planen har aktiviteter någon annanstans är källan inte hela planen.",
            "No numbered activities were found in the document. If the plan has activities elsewhere, the source is not the whole plan.")),
    ];

    private static IEnumerable<Doubt> Doubts(DraftRequest request, DocumentFacts facts, EditionChoice edition, string? name, ImmutableArray<(string Id, string Word, CoreStatus Core)> statuses)
    {
        if (name is null)
        {
            yield return new("region", new("Dokumentet säger inte vilken region det gäller. Fyll i namnet, och se efter att id:t är rätt.", "The document does not say which region it is for. Fill in the name, and see that the id is right."));
        }
        else if (request.RegionName is null)
        {
            yield return new("region", new($"Regionen är utläst ur dokumentet, {facts.Region!.Quoted.Swedish}.", $"The region was read out of the document, {facts.Region.Quoted.English}."));
        }

        if (!edition.IsGiven)
        {
            yield return new("follows", new($"Utgåvan är ett förslag. {edition.Why.Swedish}", $"The edition is a proposal. {edition.Why.English}"));
        }

        if (facts.Title is null)
        {
            yield return new("title", new("Titeln är filens namn, för dokumentet har ingen som känns igen.", "The title is the name of the file, as the document has none that is recognised."));
        }
        else if (!facts.TitleIsMarked)
        {
            yield return new("title", new($"Titeln är dokumentets första rad, {facts.Title.Quoted.Swedish}.", $"The title is the first line of the document, {facts.Title.Quoted.English}."));
        }

        if (PeriodDoubt(facts) is { } period)
        {
            yield return new("period", period);
        }

        yield return new("adopted", AdoptionDoubt(facts));
        if (facts.References is [var first, ..])
        {
            yield return new("reference", new(
                $"Diarienumret är utläst ur dokumentet, {string.Join("; ", facts.References.Select(fact => fact.Quoted.Swedish))}.",
                $"The registration number was read out of the document, {string.Join("; ", facts.References.Select(fact => fact.Quoted.English))}."));
        }

        if (statuses.Length > 0)
        {
            yield return new("statuses", new("Orden är dokumentets egna. Vad de motsvarar (core) är ett förslag.", "The words are the document’s own. What they correspond to (core) is a proposal."));
        }
    }

    private static Text? PeriodDoubt(DocumentFacts facts) => facts.Periods switch
    {
        [] => new("Dokumentet nämner ingen period.", "The document names no period."),
        [_] => null,
        [var chosen, .. var others] => new(
            $"Dokumentet nämner flera perioder. Vald är {chosen.Quoted.Swedish}. Andra är {string.Join("; ", others.Select(fact => fact.Quoted.Swedish))}.",
            $"The document names several periods. Chosen is {chosen.Quoted.English}. Others are {string.Join("; ", others.Select(fact => fact.Quoted.English))}."),
    };

    private static Text AdoptionDoubt(DocumentFacts facts) => facts switch
    {
        { Adopted: { } adopted, Form: { } form } => new(
            $"Beslutet är utläst ur dokumentet, {adopted.Quoted.Swedish}. Slaget av beslut är gissat ur {form.Place.Swedish}. Ange vem som beslutade (by) när beslutsfattaren finns under bodies.",
            $"The decision was read out of the document, {adopted.Quoted.English}. The kind of decision is guessed from {form.Place.English}. Say who decided (by) when the body is among bodies."),
        { Adopted: { } adopted } => new(
            $"Dokumentet säger något om beslutet, {adopted.Quoted.Swedish}. Fyll i det; form är officer (tjänsteman) eller political (politiskt).",
            $"The document says something of the decision, {adopted.Quoted.English}. Fill it in; form is officer or political."),
        { Proposal: { } proposal } => new(
            $"Dokumentet föreslår att planen antas men säger inte att den har antagits, {proposal.Quoted.Swedish}.",
            $"The document proposes that the plan be adopted but does not say that it was, {proposal.Quoted.English}."),
        _ => new("Dokumentet säger inte när och av vem planen beslutades.", "The document does not say when and by whom the plan was decided."),
    };

    /// <summary>Adds what follows from what was not found.</summary>
    private static FoundActivity Settled(FoundActivity activity)
    {
        if (activity.Area is { IsCertain: false } guessed)
        {
            activity = activity.With("areas",
                $"”{CleanText.Short(guessed.Written)}” ({guessed.Place.Swedish}) liknar ”{guessed.Name}” men är inget känt namn på området.",
                $"“{CleanText.Short(guessed.Written)}” ({guessed.Place.English}) resembles “{guessed.Name}” but is no known name of the area.");
        }
        else if (activity.Area is null && activity.Doubts.All(doubt => doubt.Key != "areas"))
        {
            activity = activity.With("areas", "Dokumentet säger inte vilket område aktiviteten hör till.", "The document does not say which area the activity belongs to.");
        }

        return activity.Status is { } word && StatusWords.Of(word) is null
            ? activity.With("status", $"Statusordet ”{CleanText.Short(word)}” känns inte igen. Lägg till det under statuses, eller låt status vara null.", $"The status word “{CleanText.Short(word)}” is not recognised. Add it to statuses, or leave status null.")
            : activity;
    }

    private static ImmutableArray<DraftActivity> Named(string regionId, ImmutableArray<FoundActivity> found, ImmutableArray<(string Id, string Word, CoreStatus Core)> statuses)
    {
        // The document's own numbers where they tell the activities apart, else their order.
        var byNumber = found.All(activity => activity.Number is not null) && found.Select(activity => activity.Number).Distinct().Count() == found.Length;
        return [.. found.Select((activity, at) => new DraftActivity(
            FormattableString.Invariant($"{regionId}-{(byNumber ? activity.Number : at + 1)}"),
            activity,
            activity.Status is { } word ? statuses.Where(status => status.Id == Slug.Of(word, "status")).Select(status => status.Id).FirstOrDefault() : null))];
    }

    private static ImmutableArray<(string Id, string Word, CoreStatus Core)> Statuses(ImmutableArray<FoundActivity> found) =>
        [.. found
            .Select(activity => activity.Status)
            .OfType<string>()
            .Where(word => StatusWords.Of(word) is not null)
            .Select(word => (Slug.Of(word, "status"), word, StatusWords.Of(word)!.Value))
            .DistinctBy(status => status.Item1, StringComparer.Ordinal)];

    private static string TitleOfFile(string fileName) =>
        CleanText.Of(Path.GetFileNameWithoutExtension(fileName)) is { Length: > 0 } name ? name : "Plan";
}
