using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Representations;

/// <summary>
/// The columns of a file, separated by commas, in any case; the name before a dot stands for all columns that begin with it.
/// </summary>
internal sealed class FieldsRule(TableShape table) : ParameterRule<string[]?>
{
    public const string Name = "fields";

    public const string Text = "The columns of the file, by the names of its header row; `source` stands for every column that begins with "
        + "`source.`. They come in the order of the header, whatever the order here. A line of NDJSON has the fields of these columns. "
        + "Without it, all. With CSV, NDJSON and workbooks only.";

    private static readonly Format[] Formats = [Format.Csv, Format.Ndjson, Format.Xlsx];

    public static readonly ParameterShape Described = new()
    {
        Multiple = true,
        MaxItems = ParameterShape.MostItems,
        MaxLength = 80,
        Pattern = "^[A-Za-z0-9.-]+$",
    };

    /// <summary>Whether an address has all rows of a list in some format, and so takes the parameter.</summary>
    public static bool IsOf(FormatsMetadata formats) =>
        (formats.Parameter || formats.FileOf is not null) && formats.Formats.Any(format => RowWriters.Of(format) is not null);

    public override ParameterShape Shape() => Described;

    /// <summary>The columns in their order; null where these are all of them.</summary>
    public override string? Canonical(string[]? value, string text) =>
        value!.Length == table.Columns.Count ? null : string.Join(',', value);

    public override string[]? Parse(string text, List<ParameterError> errors)
    {
        var (parts, seen) = (CodeList.Split(text)!, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        if (IsTooMany(text, parts, errors))
        {
            return null;
        }

        foreach (var part in parts)
        {
            if (part.Length == 0)
            {
                errors.Add(Error(
                    "empty-value", text, null, "Nothing stands between two commas, or at the end. Separate fields with single commas."));
            }
            else if (!seen.Add(part))
            {
                errors.Add(Error("repeated-field", part, null, $"'{Shortened(part)}' stands twice. Give each field once."));
            }
            else if (!table.Fields.Contains(part, StringComparer.OrdinalIgnoreCase))
            {
                var nearest = CommonSpellings.Parameters.Nearest(part, table.Fields);
                errors.Add(Error("unknown-field", part, table.Fields, $"'{Shortened(part)}' is no column of this list. They are in "
                    + $"`allowed`, with names that stand for several.{Meant(nearest)}", nearest));
            }
        }

        return [.. table.Columns.Select(column => column.Name).Where(column => TableShape.NamesOf(column).Any(seen.Contains))];
    }

    /// <summary>What is wrong with columns asked of a format: others have no columns, or always the same fields.</summary>
    public static IEnumerable<ParameterError> NotFor(string? sent, Format format)
    {
        if (sent is not null && !Formats.Contains(format))
        {
            var detail = $"The fields of {format.Name} are always those of the contract; {Name} narrows the columns of csv, ndjson and "
                + $"xlsx. Add format=csv, or leave {Name} out.";
            yield return Error("cannot-combine", sent, [.. Formats.Select(one => $"format={one.Name}")], detail) with { Parameter = Name };
        }
    }
}
