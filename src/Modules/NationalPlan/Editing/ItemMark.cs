using System.Security.Cryptography;
using System.Text;
using PatientSafety.NationalPlan.Diff;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>A mark for what a form showed of an item and its parts. Two people can write in different areas at once; in the same one they are told.</summary>
internal static class ItemMark
{
    public static string Of(IEnumerable<EditionItem> items, EditionItem subject)
    {
        var text = new StringBuilder();
        foreach (var item in items.Where(item => item.Id == subject.Id || (subject.IsArea && item.Parent == subject.Id)))
        {
            text.Append(item.Kind).Append('\0').Append(item.Id);
            foreach (var (field, value) in item.Fields)
            {
                text.Append('\0').Append(field).Append('\0').Append(value);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
