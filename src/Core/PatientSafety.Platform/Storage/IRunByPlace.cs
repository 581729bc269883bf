namespace PatientSafety.Platform.Storage;

/// <summary>A statement that is run in whatever transaction its connection is in, and gives no rows.</summary>
public interface IRunByPlace : IDisposable
{
    /// <summary>Runs it once.</summary>
    /// <param name="values">Whole numbers, texts, bytes and <see langword="null"/>, in the order of the parameters.</param>
    /// <returns>How many rows it changed.</returns>
    int Run(ReadOnlySpan<object?> values);
}
