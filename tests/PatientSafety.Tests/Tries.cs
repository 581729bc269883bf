using System.Globalization;
using FsCheck;

namespace PatientSafety.Tests;

/// <summary>How often a property is tried. <c>tests/run --full</c> tries ten times as often: what is rare is found there, and not on the build server.</summary>
internal static class Tries
{
    private static readonly int Each = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_TIMES"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    public static Config Of(int usual) => Config.QuickThrowOnFailure.WithMaxTest(usual * Each);
}
