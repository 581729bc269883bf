using PatientSafety.Core.Regional;

namespace PatientSafety.Regions.Running;

/// <summary>What a plugin's code is asked: what it finds in its region's plans.</summary>
/// <param name="Folder">The plugin's folder, as an absolute path.</param>
/// <param name="Assembly">The file of its code, without a path.</param>
/// <param name="Configuration">What its plan.yaml says.</param>
/// <param name="Today">The day that counts as today.</param>
internal sealed record CodeQuestion(string Folder, string Assembly, RegionConfiguration Configuration, DateOnly Today)
{
    public string Path => System.IO.Path.Combine(Folder, Assembly);
}
