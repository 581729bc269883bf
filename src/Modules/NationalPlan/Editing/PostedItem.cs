using Microsoft.AspNetCore.Http;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Writing;

namespace PatientSafety.NationalPlan.Editing;

/// <summary>An item as a form sends it.</summary>
internal static class PostedItem
{
    /// <summary>What a field of an item is called on a form.</summary>
    public static string NameOf(string id, string field) => $"{id}/{field}";

    /// <summary>The item with what the form says of it. Fields that the form does not hold are left as they are.</summary>
    public static EditionItem With(EditionItem item, IFormCollection form)
    {
        var fields = item.Fields;
        foreach (var (field, shape) in EditableFields.Of(item.Kind))
        {
            var name = NameOf(item.Id, field);
            if (!form.ContainsKey(name))
            {
                continue;
            }

            var value = shape == FieldShape.Flag ? (form[name].Any(value => value == "true") ? "true" : "false") : CanonicalForm.Normal(form[name].ToString());
            fields = value.Length > 0 ? fields.SetItem(field, value) : fields.Remove(field);
        }

        return item with { Fields = fields };
    }
}
