using PatientSafety.Core;
using PatientSafety.Tests.Snapshots;

namespace PatientSafety.Tests.Architecture;

public sealed class PublicApiTests
{
    /// <summary>The only contract that plugins are built against: a change here is a decision.</summary>
    [Fact]
    public void The_public_API_of_Core_is_as_approved() => Snapshot.Match(PublicApi.Of(typeof(Text).Assembly));

    [Fact]
    public void The_print_shows_what_a_caller_meets()
    {
        var print = PublicApi.Of(typeof(Text).Assembly);
        Assert.Contains("sealed record PatientSafety.Core.Text\n", print, StringComparison.Ordinal);
        Assert.Contains("    new(string Swedish, string? English = null)\n", print, StringComparison.Ordinal);
        Assert.Contains("    required string Id { get; init; }\n", print, StringComparison.Ordinal);
        Assert.Contains("    default ImmutableArray<IPlanRule> PlanRules { get; }\n", print, StringComparison.Ordinal);
        Assert.Contains("    const string Region = region\n", print, StringComparison.Ordinal);
        Assert.DoesNotContain("EqualityContract", print, StringComparison.Ordinal);
    }
}
