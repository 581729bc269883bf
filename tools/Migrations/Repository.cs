namespace PatientSafety.Migrations;

internal static class Repository
{
    /// <summary>The folder of the solution, from wherever in it the program is run.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PatientSafety.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Run this within the repository.");
    }
}
