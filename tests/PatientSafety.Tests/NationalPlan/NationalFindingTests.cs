using System.Reflection;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using static PatientSafety.Tests.NationalPlan.SmallEdition;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>Every kind of finding of the national files is found by what it is meant to find, and not where nothing is wrong.</summary>
public sealed class NationalFindingTests
{
    private const string Based = "plan-1@1.0.0";

    private static readonly Dictionary<string, Func<IEnumerable<Finding>>> Ways = new(StringComparer.Ordinal)
    {
        ["PS2001"] = () => Model(Published.With("b", area => area with { Id = "a" })),
        ["PS2002"] = () => Model(Published with { Supersedes = "plan-0" }),
        ["PS2003"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "nowhere")] }),
        ["PS2004"] = () => Model(SameAreas with { Pairs = [Some.Pair(null, null)] }),
        ["PS2005"] = () => Model(Published.With("b", area => area with { Aliases = ["text A"] })),
        ["PS2006"] = () => Publishing(Next with { Version = "1.0" }),
        ["PS2007"] = () => Publishing(Next.With(Next.FocusAreas[0] with { Actions = [Action("b")] }, Next.FocusAreas[1])),
        ["PS2008"] = () => Publishing(Next.With("a", area => area with { Provenance = new() { Attestation = Attestation.CarriedForward } })),
        ["PS2009"] = () => Publishing(Next with { Foundations = [], FocusAreas = [] }),
        ["PS2010"] = () => Publishing(Next.With("a", area => area with { Provenance = Provenance.None })),
        ["PS2011"] = () => Publishing(Next.With("a", area => area with { Name = new("Bara svenska") })),
        ["PS2012"] = () => Publishing(Next.With("a", area => area with { Number = 2 })),
        ["PS2013"] = () => Publishing(Next with { Supersedes = "plan-2" }),
        ["PS2014"] = () => Publishing(Published with { Foundations = [] }),
        ["PS2015"] = () => GivenModel.Publishing(Published with { Publisher = "En annan" }, "plan-1@0.9.0", [Published]).Findings,
        ["PS2016"] = () => Publishing(Published),
        ["PS2017"] = () => GivenModel.Publishing(Next, Based, [Published]).Findings,
        ["PS2018"] = () => GivenModel.Publishing(Next, Based, [Published], SameAreas with { Pairs = [] }).Findings,
        ["PS2019"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a"), Some.Pair("a", "a")] }),
        ["PS2020"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a"), Some.Pair("a", "b")] }),
        ["PS2021"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a"), Some.Pair("a", "b", SkosRelation.Broad)] }),
        ["PS2022"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a", SkosRelation.Narrow), Some.Pair("a", "b"), Some.Pair("b", "a"), Some.Pair("b", "b")] }),
        ["PS2023"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a"), Some.Pair("a", null)] }),
        ["PS2024"] = () => Model(SameAreas with { Pairs = [Some.Pair("a", "a-1")] }),
        ["PS2025"] = () => GivenModel.Of([Published], publications: [GivenModel.Row(Published with { Version = "1.0.1" }, hash: new string('0', 64))]).Findings,
        ["PS2026"] = () => GivenModel.Of([Published], publications: [GivenModel.Row(Published with { Publisher = "En annan" })]).Findings,
        ["PS2027"] = () => GivenModel.OfFiles([], [], StoredNational.Nothing with { Problem = new("Trasig.", "Broken.") }).Findings,
        ["PS2028"] = () => Publishing(Next with { Supersedes = "plan-0" }),
        ["PS2029"] = () => GivenModel.Publishing(GivenModel.Draft("plan-1", GivenModel.Text(Next with { Status = EditionStatus.Draft }), Based), [Published]).Findings,
    };

    public static TheoryData<string> Kinds => [.. typeof(NationalFindings).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => ((FindingKind)property.GetValue(null)!).Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_found_where_it_should_be_and_said_in_both_languages(string id)
    {
        var findings = Ways[id]().ToArray();

        Assert.Contains(findings, finding => finding.Id == id);
        Assert.All(findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message.English) || string.IsNullOrWhiteSpace(finding.Message.Swedish)));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_wrong()
    {
        Assert.Empty(GivenModel.Of([Published, Next], [SameAreas]).Findings);
        Assert.Empty(Publishing(Next));
        Assert.Empty(Publishing(Published with { Publisher = "En annan" }));
    }

    [Fact]
    public void A_draft_with_findings_of_its_own_leaves_the_model_sound() =>
        Assert.Empty(GivenModel.Of([Published], [SameAreas with { Pairs = [Some.Pair("a", "nowhere")] }], [GivenModel.Draft(Next)]).Findings);

    private static IReadOnlyList<Finding> Model(Edition edition) => GivenModel.Of([edition]).Findings;

    private static IReadOnlyList<Finding> Model(Crosswalk crosswalk) => GivenModel.Of([Published, Next], [crosswalk]).Findings;

    private static IEnumerable<Finding> Publishing(Edition draft) => GivenModel.Publishing(draft, Based, [Published], SameAreas).Findings;
}
