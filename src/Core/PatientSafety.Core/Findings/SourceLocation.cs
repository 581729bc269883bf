namespace PatientSafety.Core.Findings;

/// <summary>A place in one of our own files.</summary>
/// <param name="File">The file's name, relative to the folder that it belongs to.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole line or file is meant.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0)
{
    /// <summary>The place as <c>plan.yaml:12:5</c>.</summary>
    /// <returns>The file and, where they are known, the line and the column.</returns>
    public override string ToString() =>
        Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
