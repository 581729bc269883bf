namespace PatientSafety.Tests.Plugins;

public sealed class ConformanceTests
{
    [Fact]
    public void Every_plugin_that_ships_is_held_to_what_every_plugin_has_to_stand() => Assert.Equal(
        Directory.EnumerateFiles(Repository.At("plugins"), "plan.yaml", SearchOption.AllDirectories).Select(file => $"{Path.GetFileName(Path.GetDirectoryName(file))}Conforms").Order(StringComparer.Ordinal),
        typeof(ShippedPluginsConform).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ShippedPluginsConform))).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Without_a_program_the_kit_says_where_it_looks()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => PatientSafety.Conformance.ProductProgram.Find());

        Assert.Contains("PATIENTSAFETY_PROGRAM", problem.Message, StringComparison.Ordinal);
    }
}
