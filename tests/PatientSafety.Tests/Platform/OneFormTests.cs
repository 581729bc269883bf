using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.Platform;

public sealed class OneFormTests
{
    // Half a character cannot stand in an attribute.
    [Fact]
    public void What_no_text_may_hold_is_read_as_unreadable()
    {
        Assert.Equal("\u00E5", OneForm.Of("a\u030A"));
        Assert.Equal("sv\uFFFD\u00E5💥", OneForm.Of("sv\uFFFEa\u030A💥"));
        Assert.Equal("\uFFFD\u00E5", OneForm.Of("\uD800a\u030A"));
    }

    [Fact]
    public void Any_text_has_one_form() => Prop.ForAll(
        ArbMap.Default.ArbFor<char[]>(), letters => OneForm.Of(new string(letters)).IsNormalized(NormalizationForm.FormC)).Check(Tries.Of(2000));
}
