using PatientSafety.Platform.Texts;

namespace PatientSafety.Tests.Platform;

public sealed class ShownTests
{
    [Theory]
    [InlineData("kort", 4, "kort")]
    [InlineData("längre", 4, "läng…")]
    [InlineData("abc😀d", 5, "abc😀…")]
    [InlineData("abc😀d", 4, "abc…")]
    public void What_is_too_long_is_cut_between_characters(string written, int atMost, string shown) => Assert.Equal(shown, Shown.Cut(written, atMost));
}
