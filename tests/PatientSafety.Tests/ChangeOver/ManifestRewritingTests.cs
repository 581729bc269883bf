using PatientSafety.ChangeOver.Rewriting;

namespace PatientSafety.Tests.ChangeOver;

public sealed class ManifestRewritingTests
{
    [Theory]
    [InlineData("version: 1.0.0\neditions: [alfa]\n", "version: 1.1.0\neditions: [alfa, beta]\n")]
    [InlineData("version: \"1.0.0\"   # höj\r\neditions:\r\n  - alfa  # den gamla\r\ncore: x\r\n", "version: 1.1.0   # höj\r\neditions:\r\n  - alfa  # den gamla\r\n  - beta\r\ncore: x\r\n")]
    [InlineData("version: 1.0.0\neditions: alfa\n", "version: 1.1.0\neditions: [alfa, beta]\n")]
    [InlineData("version: 1.0.0\neditions: [ alfa , gamma ] # två\n", "version: 1.1.0\neditions: [ alfa , gamma, beta ] # två\n")]
    [InlineData("version: 1.0.0\neditions: [beta, alfa]\n", "version: 1.1.0\neditions: [beta, alfa]\n")]
    [InlineData("version: 1.0.0\neditions: []\n", "version: 1.1.0\neditions: []\n")]
    [InlineData("version: 1.0.0\n", "version: 1.1.0\n")]
    [InlineData("version: 1.1.0\neditions: [alfa]\n", "version: 1.1.0\neditions: [alfa, beta]\n")]
    [InlineData("{ version: 1.0.0, editions: [alfa] }", "{ version: 1.1.0, editions: [alfa, beta] }")]
    public void The_version_in_use_is_raised_and_the_edition_is_named_and_nothing_else_changes(string before, string after) =>
        Assert.Equal(after, ManifestRewriting.Of(before, inUse: "1.0.0", "beta"));

    [Theory]
    [InlineData("2.7.9", "2.8.0")]
    [InlineData("1.0.0-prov.2", "1.1.0")]
    public void The_second_number_is_raised(string inUse, string next) =>
        Assert.Equal($"version: {next}\n", ManifestRewriting.Of($"version: {inUse}\n", inUse, "beta"));
}
