using System.Collections.Immutable;
using PatientSafety.Core.National;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>An edition, the same one after somebody has worked on it, and the crosswalk that this person wrote between them.</summary>
internal sealed class EditedEdition
{
    private readonly List<CrosswalkPair> pairs = [];
    private readonly AnyEdition any;
    private Edition after;

    public EditedEdition(EditionSeed seed)
    {
        any = new AnyEdition(seed);
        Before = after = any.Edition("edition-a");
        foreach (var _ in Enumerable.Range(0, Chance.Below((2 * seed.Size) + 1)))
        {
            Edit();
        }

        after = after with { Foundations = AnyEdition.InOrder(after.Foundations), FocusAreas = AnyEdition.InOrder(after.FocusAreas) };
        if (Chance.Once(2))
        {
            after = after with { Id = "edition-b", Supersedes = "edition-a" };
        }
    }

    public Edition Before { get; }

    public Edition After => after;

    /// <summary>Some of what was done, or nothing at all: whoever writes a crosswalk may be wrong.</summary>
    public Crosswalk? Crosswalk => pairs.Count == 0 ? null : Some.Crosswalk("edition-a", after.Id, [.. pairs]);

    private Chance Chance => any.Chance;

    private void Edit()
    {
        switch (Chance.Below(14))
        {
            case 0: after = after with { Title = Chance.Text(), Goal = Chance.TextOrNone(), Version = "9.9.9", Status = EditionStatus.Provisional }; break;
            case 1: after = after with { Period = Chance.Period(), PublishedYear = null, Provenance = Chance.Provenance() }; break;
            case 2: after = after with { Foundations = Inserted(after.Foundations, any.Foundation()) }; break;
            case 3: after = after with { FocusAreas = Inserted(after.FocusAreas, any.FocusArea()) }; break;
            case 4: after = after with { Foundations = Without(after.Foundations), FocusAreas = Without(after.FocusAreas) }; break;
            case 5: after = after with { Foundations = [.. Chance.Shuffled(after.Foundations)] }; break;
            case 6: after = after with { FocusAreas = [.. Chance.Shuffled(after.FocusAreas)] }; break;
            case 7: OnFocusArea(area => area with { Name = Chance.Text(), Description = Chance.TextOrNone(), Aliases = [Chance.Line(), Chance.Line()], Number = 7, Provenance = Chance.Provenance() }); break;
            case 8: OnFocusArea(EditParts); break;
            case 9: MovePart(); break;
            case 10: ChangeKind(); break;
            case 11: ChangeId(); break;
            case 12: Pair(); break;
            default: OnFocusArea(area => area with { Actions = Without(area.Actions), AimsComplete = !area.AimsComplete, ConditionsComplete = true }); break;
        }
    }

    private FocusArea EditParts(FocusArea area) => area with
    {
        Aims = Inserted(Without(area.Aims), any.Aim()),
        Conditions = [.. Chance.Shuffled(area.Conditions)],
        Actions = [.. area.Actions.Select(action => Chance.Once(2) ? action with { Text = Chance.Text() } : action)],
    };

    /// <summary>A part goes to another area, and sometimes becomes another sort of part.</summary>
    private void MovePart()
    {
        if (after.FocusAreas.SelectMany(area => area.Conditions).ToArray() is not { Length: > 0 } conditions)
        {
            return;
        }

        var moved = Chance.One(conditions);
        after = after with { FocusAreas = [.. after.FocusAreas.Select(area => area with { Conditions = area.Conditions.Remove(moved) })] };
        OnFocusArea(area => Chance.Once(2)
            ? area with { Conditions = Inserted(area.Conditions, moved) }
            : area with { Aims = Inserted(area.Aims, new Aim { Id = moved.Id, Text = moved.Text, Provenance = moved.Provenance }) });
    }

    private void ChangeKind()
    {
        if (Chance.Once(2) && !after.Foundations.IsEmpty)
        {
            var area = Chance.One(after.Foundations);
            after = after with
            {
                Foundations = after.Foundations.Remove(area),
                FocusAreas = Inserted(after.FocusAreas, new FocusArea { Id = area.Id, Name = area.Name, Order = 0, Aliases = area.Aliases, Aims = [any.Aim()] }),
            };
        }
        else if (!after.FocusAreas.IsEmpty)
        {
            var area = Chance.One(after.FocusAreas);
            after = after with
            {
                FocusAreas = after.FocusAreas.Remove(area),
                Foundations = Inserted(after.Foundations, new Foundation { Id = area.Id, Name = area.Name, Order = 0, Description = area.Description, Provenance = area.Provenance }),
            };
        }
    }

    /// <summary>An id becomes another, which the crosswalk usually tells; the old one may even go to something new.</summary>
    private void ChangeId() => OnFocusArea(area =>
    {
        var (old, fresh) = (area.Id, any.NewId("renamed"));
        if (!Chance.Once(4))
        {
            pairs.Add(Some.Pair(old, fresh, Chance.Word<SkosRelation>()));
        }

        if (Chance.Once(4))
        {
            after = after with { Foundations = Inserted(after.Foundations, any.Foundation() with { Id = old }) };
        }

        return area with { Id = fresh };
    });

    /// <summary>Any area or part with any other: divided, put together, given up.</summary>
    private void Pair()
    {
        string?[] Ids(Edition edition) => [null, .. edition.Areas.Select(area => area.Id), .. edition.Parts.Select(part => part.Id)];
        var (from, to) = (Chance.One(Ids(Before)), Ids(after));
        foreach (var _ in Enumerable.Range(0, 1 + Chance.Below(3)))
        {
            pairs.Add(Some.Pair(from, Chance.One(to), Chance.Word<SkosRelation>()));
        }

        if (Chance.Once(2))
        {
            pairs.Add(Some.Pair(Chance.One(Ids(Before)), pairs[^1].To, Chance.Word<SkosRelation>()));
        }
    }

    private void OnFocusArea(Func<FocusArea, FocusArea> change)
    {
        if (!after.FocusAreas.IsEmpty)
        {
            var place = Chance.Below(after.FocusAreas.Length);
            var changed = change(after.FocusAreas[place]);
            after = after with { FocusAreas = after.FocusAreas.SetItem(place, changed) };
        }
    }

    private ImmutableArray<T> Inserted<T>(ImmutableArray<T> items, T item) => items.Insert(Chance.Below(items.Length + 1), item);

    private ImmutableArray<T> Without<T>(ImmutableArray<T> items) => items.IsEmpty ? items : items.RemoveAt(Chance.Below(items.Length));
}
