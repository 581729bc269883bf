namespace PatientSafety.Benchmarks;

/// <summary>A folder for one measuring.</summary>
internal sealed class BenchmarkFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("patientsafety-benchmarks-").FullName;

    public string At(string name) => Path.Combine(path, name);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
