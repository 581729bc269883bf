namespace PatientSafety.Tests.Architecture;

/// <summary>Each rule is followed by its negative control: something that breaks it is found.</summary>
public sealed class ArchitectureTests
{
    private const int LongestFile = 300;

    [Fact]
    public void Modules_and_plugins_are_found_on_disk()
    {
        Assert.True(Product.Modules.Count >= 3);
        Assert.True(Product.Plugins.Count >= 2);
        Assert.Contains("patientsafety", Product.Names);
    }

    [Fact]
    public void A_module_references_no_other_module() =>
        Assert.Empty(Product.Modules.SelectMany(Rules.ModuleReferencesNoOtherModule));

    [Fact]
    public void Platform_references_no_module() =>
        Assert.Empty(Rules.ModuleReferencesNoOtherModule(Product.Platform));

    [Theory]
    [InlineData("PatientSafety.Regions")]
    [InlineData("patientsafety")]
    [InlineData("Halland")]
    public void A_module_that_references_a_module_the_host_or_a_plugin_is_found(string wrong) =>
        Assert.Equal([$"PatientSafety.Forged references {wrong}"], Rules.ModuleReferencesNoOtherModule(Forged.Referencing(wrong)));

    [Fact]
    public void A_plugin_references_Core_only() =>
        Assert.Empty(Product.Plugins.SelectMany(Rules.PluginReferencesCoreOnly));

    [Theory]
    [InlineData("PatientSafety.Platform")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions")]
    public void A_plugin_that_references_more_is_found(string wrong) =>
        Assert.Equal([$"PatientSafety.Forged references {wrong}"], Rules.PluginReferencesCoreOnly(Forged.Referencing(wrong)));

    [Fact]
    public void Core_references_the_framework_only() =>
        Assert.Empty(Rules.ReferencesFrameworkOnly(Product.Core));

    [Fact]
    public void A_core_that_references_a_package_is_found() =>
        Assert.Equal(["PatientSafety.Forged references YamlDotNet"], Rules.ReferencesFrameworkOnly(Forged.Referencing("YamlDotNet")));

    [Fact]
    public void Everything_in_a_module_is_internal_except_its_class_and_its_components() =>
        Assert.Empty(Product.Modules.SelectMany(module => Rules.OnlyModuleClassAndComponentsArePublic(module.MainModule.Types)));

    [Fact]
    public void A_public_type_in_a_module_is_found() => Assert.Equal(
        ["PatientSafety.Tests.Architecture.Wrong.PublicInModule is public"],
        Rules.OnlyModuleClassAndComponentsArePublic(Forged.Types("OneModule", "PublicInModule")));

    [Fact]
    public void A_module_has_one_module_class() =>
        Assert.Empty(Product.Modules.SelectMany(module => Rules.OneSealedModuleClass(module.MainModule.Types).Select(breach => $"{module.Name.Name}: {breach}")));

    [Fact]
    public void A_module_with_two_module_classes_or_none_is_found()
    {
        Assert.Empty(Rules.OneSealedModuleClass(Forged.Types("OneModule")));
        Assert.Single(Rules.OneSealedModuleClass(Forged.Types("OneModule", "OtherModule")));
        Assert.Single(Rules.OneSealedModuleClass(Forged.Types("PublicInModule")));
    }

    [Fact]
    public void Nothing_in_Core_is_mutable() =>
        Assert.Empty(Rules.NothingIsMutable(Rules.Written(Product.Core)));

    [Fact]
    public void What_is_mutable_is_found()
    {
        var breaches = Rules.NothingIsMutable(Forged.Types("MutableRecord")).ToArray();
        Assert.All(
            (string[])["Counter can be assigned", "hidden can be assigned", "Name can be set", "Items is a collection that can be changed"],
            expected => Assert.Single(breaches, breach => breach.EndsWith("MutableRecord." + expected, StringComparison.Ordinal)));
        Assert.DoesNotContain(breaches, breach => breach.Contains("Fine", StringComparison.Ordinal));
    }

    [Fact]
    public void No_type_has_an_empty_name()
    {
        var types = Product.All.SelectMany(Rules.Written).Concat(Rules.Written(Product.Tests).Where(type => type.Namespace != typeof(Wrong.OneModule).Namespace));
        Assert.Empty(Rules.NoEmptyNames(types));
    }

    [Fact]
    public void An_empty_name_is_found() => Assert.Equal(
        ["PatientSafety.Tests.Architecture.Wrong.PlanManager ends in Manager"],
        Rules.NoEmptyNames(Forged.Types("PlanManager", "OneModule")));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(Product.Sources(".cs", ".razor").Select(path => (path, Name: Repository.Named(path))).Where(file => !IsWrittenByTools(file.Name) && IsTooLong(file.path)).Select(file => file.Name));

    [Fact]
    public void A_file_that_is_too_long_is_found()
    {
        using var folder = new TemporaryFolder();
        Assert.False(IsTooLong(folder.Write("Fine.cs", string.Concat(Enumerable.Repeat("//\n", LongestFile)))));
        Assert.True(IsTooLong(folder.Write("Long.cs", string.Concat(Enumerable.Repeat("//\n", LongestFile + 1)))));
    }

    // Migrations hold the whole model each time, and nobody reads or edits them.
    private static bool IsWrittenByTools(string name) => name.StartsWith("src/Host/Storage/Migrations/", StringComparison.Ordinal);

    private static bool IsTooLong(string path) => File.ReadLines(path).Skip(LongestFile).Any();
}
