using Xunit.Sdk;

namespace PatientSafety.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_is_held_against_the_file_beside_its_test() => Snapshot.Match("En rad.\r\nEn rad till, med å, ä och ö.");

    [Theory]
    [InlineData("sv", "Hej")]
    [InlineData("en", "Hello")]
    public void Cases_of_one_test_have_files_of_their_own(string language, string text) => Snapshot.Match(text, language);

    [Fact]
    public void A_text_that_differs_fails_and_shows_the_lines()
    {
        folder.Write("Some.Test.verified.txt", "ett\ntvå\ntre\n");
        var problem = Assert.Throws<XunitException>(() => Snapshot.MatchFile("ett\n2\ntre\n", folder.At("Some.Test")));
        Assert.Contains("- två\n+ 2\n", problem.Message, StringComparison.Ordinal);
        Assert.Equal("ett\n2\ntre\n", File.ReadAllText(folder.At("Some.Test.received.txt")));
        Assert.Equal("ett\ntvå\ntre\n", File.ReadAllText(folder.At("Some.Test.verified.txt")));
    }

    [Fact]
    public void A_text_without_a_file_fails()
    {
        var problem = Assert.Throws<XunitException>(() => Snapshot.MatchFile("ny", folder.At("Some.Test")));
        Assert.StartsWith("Some.Test has no snapshot yet.", problem.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("Some.Test.verified.txt")));
    }

    [Fact]
    public void A_text_that_is_accepted_becomes_the_snapshot()
    {
        Snapshot.MatchFile("ny", folder.At("Some.Test"), accepted: true);
        Assert.Equal("ny\n", File.ReadAllText(folder.At("Some.Test.verified.txt")));
    }

    [Fact]
    public void What_was_received_goes_when_the_text_is_right_again()
    {
        folder.Write("Some.Test.verified.txt", "ett\n");
        folder.Write("Some.Test.received.txt", "två\n");
        Snapshot.MatchFile("ett", folder.At("Some.Test"));
        Assert.False(File.Exists(folder.At("Some.Test.received.txt")));
    }

    [Fact]
    public void A_long_text_shows_only_what_is_near_a_change()
    {
        var lines = Enumerable.Range(1, 200).Select(number => $"rad {number}").ToArray();
        var before = string.Join('\n', lines);
        lines[99] = "ändrad";
        var difference = Difference.Between(before, string.Join('\n', lines));
        Assert.Equal("- what the snapshot says\n+ what came\n  …\n  rad 98\n  rad 99\n- rad 100\n+ ändrad\n  rad 101\n  rad 102\n", difference);
    }

    [Fact]
    public void Ids_instants_and_paths_are_scrubbed_and_equal_ones_stay_equal()
    {
        var one = Guid.CreateVersion7();
        var other = Guid.CreateVersion7();
        Assert.Equal(
            "{Id 1} {Id 2} {Id 1} {Instant 1} 2026-01-01 {Repository}/src {Temp}/x",
            Scrubber.Scrub($"{one} {other} {one} 2026-11-22T16:35:30.123Z 2026-01-01 {Repository.Root}/src {Path.GetTempPath()}x"));
    }

    [Fact]
    public void Days_are_scrubbed_when_a_test_asks_for_it() =>
        Assert.Equal("{Day 1} till {Day 2}", Scrubber.WithoutDays("2026-01-01 till 2031-12-31"));

    [Fact]
    public void No_snapshot_is_without_its_test() =>
        Assert.Empty(DanglingSnapshots.Under(Repository.At("tests")));

    [Fact]
    public void A_snapshot_without_its_test_is_found()
    {
        folder.Write("SomeTests.cs", "    public void A_kept_test() => Snapshot.Match(text);\n");
        folder.Write("SomeTests.A_kept_test.verified.txt", string.Empty);
        folder.Write("SomeTests.A_kept_test_sv.verified.txt", string.Empty);
        folder.Write("SomeTests.A_removed_test.verified.txt", string.Empty);
        folder.Write("Gone.A_kept_test.verified.txt", string.Empty);
        Assert.Equal(
            ["Gone.A_kept_test.verified.txt", "SomeTests.A_removed_test.verified.txt"],
            DanglingSnapshots.Under(folder.Path).Select(path => Path.GetFileName(path)));
    }
}
