using Microsoft.AspNetCore.Http.Metadata;
using PatientSafety.FollowUp.Entries.Evidence;

namespace PatientSafety.FollowUp.Entries;

/// <summary>Put on a page whose form may bring a file for each of several activities.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakesFilesAttribute : Attribute, IRequestSizeLimitMetadata
{
    private const int Files = 12;

    public long? MaxRequestBodySize => (long)Files * EvidenceFiles.MostBytes;
}
