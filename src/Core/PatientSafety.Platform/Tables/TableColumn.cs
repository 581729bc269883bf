using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.Platform.Tables;

/// <summary>A column that whoever reads a table knows.</summary>
/// <param name="Name">What it is called: the Swedish name heads the column in files that are written here.</param>
/// <param name="IsRequired">Whether a table without it cannot be read.</param>
/// <param name="Aliases">What others call it.</param>
public sealed record TableColumn(Text Name, bool IsRequired, ImmutableArray<string> Aliases)
{
    /// <summary>A column that has to be there.</summary>
    public static TableColumn Required(Text name, params ReadOnlySpan<string> aliases) => new(name, true, [.. aliases]);

    /// <summary>A column that may be left out.</summary>
    public static TableColumn Optional(Text name, params ReadOnlySpan<string> aliases) => new(name, false, [.. aliases]);

    /// <summary>Whether a heading names this column: case, spaces, hyphens and other signs do not count.</summary>
    public bool IsNamed(string heading) => Plain(heading) is { Length: > 0 } plain
        && (plain == Plain(Name.Swedish) || plain == Plain(Name.English ?? string.Empty) || Aliases.Any(alias => plain == Plain(alias)));

    private static string Plain(string heading) => string.Concat(CleanText.Of(heading).Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
