using FsCheck;
using FsCheck.Fluent;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Platform.Tables;

namespace PatientSafety.Tests.FollowUp.Organising;

/// <summary>Whatever is done to an organisation, in whatever order and on whatever days: it is a tree on every day, and what was before a day stays.</summary>
public sealed class OrganisationProperties
{
    private static readonly DateOnly Zero = new(2020, 1, 1);
    private static readonly string[] Levels = ["division", "verksamhet", "enhet"];

    [Fact]
    public void Random_acts_leave_a_tree_on_every_day_and_the_past_as_it_was()
    {
        var done = 0;
        Prop.ForAll(
            Steps(60).ToArbitrary(),
            steps =>
            {
                var organisation = StoredOrganisations.TopOnly(OrganisationDesk.Configuration.Region);
                organisation = new Organisation(organisation.RegionId, [organisation.Top with { Number = 1 }], organisation.Revision);
                foreach (var step in steps)
                {
                    var acts = ActsOf(step, organisation);
                    var editing = new OrganisationEditing(organisation, OrganisationDesk.Configuration, organisation.Units.Max(unit => unit.Number) + 1);
                    acts.ForEach(act => editing.Do(act));
                    var (change, findings) = editing.Finish(organisation.Revision + 1);
                    if (!findings.IsEmpty)
                    {
                        continue;
                    }

                    done++;
                    var day = acts.Min(act => act.Day);
                    Assert.Equal(organisation.Before(day), change.After.Before(day));
                    Assert.Subset(change.After.Units.Select(unit => unit.Id).ToHashSet(), organisation.Units.Select(unit => unit.Id).ToHashSet());
                    IsTree(change.After);
                    organisation = change.After;
                }

                Imports(organisation, Zero.AddDays(steps.Length * 7));
                return true;
            }).Check(Tries.Of(400));
        // Most random acts cannot be done; enough can for this to say something.
        Assert.True(done > 4000, $"{done} acts were done.");
    }

    private static Gen<(int Kind, int A, int B, int Day)[]> Steps(int count) =>
        (from kind in Gen.Choose(0, 11) from a in Gen.Choose(0, 1000) from b in Gen.Choose(0, 1000) from day in Gen.Choose(1, 900) select (kind, a, b, day)).ArrayOf(count);

    private static List<OrganisationAct> ActsOf((int Kind, int A, int B, int Day) step, Organisation organisation)
    {
        var (kind, a, b, at) = step;
        var day = Zero.AddDays(at);
        string Unit(int number) => organisation.Units[number % organisation.Units.Length].Id;
        string New(int number) => $"ny-{organisation.Units.Length}-{number}";
        return kind switch
        {
            <= 3 => [new OrganisationAct.Found(kind == 0 ? day : Zero, New(0), $"Enhet {a % 7}", a % 3 == 0 ? null : Levels[a % 3], Unit(b))],
            4 => [new OrganisationAct.Rename(day, Unit(a), $"Enhet {b % 7}")],
            5 => [new OrganisationAct.Move(day, Unit(a), Unit(b))],
            6 => [new OrganisationAct.ChangeLevel(day, Unit(a), Levels[b % 3])],
            7 => [new OrganisationAct.Merge(day, [Unit(a), Unit(a + 1)], Unit(b))],
            8 => [new OrganisationAct.Found(day, New(0), "Del 1", null, Unit(b)), new OrganisationAct.Found(day, New(1), "Del 2", null, Unit(b)), new OrganisationAct.Split(day, Unit(a), [New(0), New(1)], New(a % 2))],
            9 => [new OrganisationAct.Close(day, Unit(a), b % 2 == 0 ? null : Unit(b))],
            10 => [new OrganisationAct.Reopen(day, Unit(a), b % 2 == 0 ? null : Unit(b))],
            _ => [new OrganisationAct.Describe(day, Unit(a), (UnitKind)(b % 3), b % 5 == 0 ? null : $"SE2321000016-{b}")],
        };
    }

    /// <summary>Counted anew, without the code that is tested.</summary>
    private static void IsTree(Organisation organisation)
    {
        foreach (var unit in organisation.Units)
        {
            for (var at = 1; at < unit.Versions.Length; at++)
            {
                Assert.True(unit.Versions[at - 1].To < unit.Versions[at].From);
            }

            Assert.All(unit.Versions, version => Assert.True(version.To is null || version.To >= version.From));
        }

        foreach (var day in organisation.Units.SelectMany(unit => unit.Versions).SelectMany(version => new[] { version.From, version.To ?? DateOnly.MaxValue }).Distinct())
        {
            var there = organisation.Units.Where(unit => unit.On(day) is not null).ToDictionary(unit => unit.Number, unit => unit.On(day)!);
            foreach (var (number, version) in there)
            {
                var (at, steps) = (version, 0);
                while (at.Parent is { } parent)
                {
                    Assert.True(there.ContainsKey(parent), $"{number} belongs under {parent}, which does not exist on {day}.");
                    Assert.True(Array.IndexOf(Levels, there[parent].LevelId) < Array.IndexOf(Levels, at.LevelId), $"{number} is not below {parent} on {day}.");
                    at = there[parent];
                    Assert.True(++steps <= there.Count, "A circle.");
                }
            }
        }
    }

    /// <summary>What is written out of it changes nothing when it is read in, and a new installation gets the same units.</summary>
    private static void Imports(Organisation organisation, DateOnly day)
    {
        var file = OrganisationFile.Read(new MemoryStream(OrganisationTable.ForImport(OrganisationView.Of(organisation, day), PatientSafety.Core.Language.English).Written(TableKind.Csv)), "o.csv");
        var again = OrganisationPlanning.Of(organisation, OrganisationDesk.Configuration, file, day, closeMissing: true);
        Assert.Empty(again.Findings);
        Assert.Empty(again.Acts);
    }
}
