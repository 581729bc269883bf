using PatientSafety.Core.Findings;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Yaml;
using PatientSafety.Regions.Loading;
using PatientSafety.Regions.Reading;

namespace PatientSafety.Regions.Running;

/// <summary>Reads a plugin's plan, runs its code on it and tells the answer, all in this process.</summary>
internal sealed class CodeOfFolder(ConfigurationReader reader, INationalPlans national, CodeInProcess code)
{
    public void Run(string folder, string assembly, DateOnly today, AnswerLine line)
    {
        var findings = new List<Finding>();
        var configuration = YamlFile.Read(Path.Combine(folder, ConfigurationReader.FileName), ConfigurationReader.FileName, findings) is { } file ? reader.Read(file, findings) : null;
        if (configuration is null)
        {
            // It could be read a moment ago, or nobody would have asked.
            line.SayReady();
            line.Answer(CodeAnswer.Stopped(PluginFindings.CodeGaveNoAnswer.At(new(assembly), new("plan.yaml gick inte att läsa.", "plan.yaml could not be read."))));
            return;
        }

        var question = new CodeQuestion(folder, assembly, configuration, today);
        var key = CodeKey.Of(question, national);
        line.SayReady();
        line.Answer(Answer(question) with { Key = key });
    }

    private CodeAnswer Answer(CodeQuestion question)
    {
        try
        {
            return code.Run(question);
        }
        catch (Exception problem) when (problem.GetBaseException() is OutOfMemoryException)
        {
            return CodeAnswer.Stopped(ChildProblems.Memory(question.Assembly));
        }
    }
}
