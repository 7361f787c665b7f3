using System.Text;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>A file with one thing wrong in it.</summary>
/// <param name="Kind">What was done to it.</param>
internal sealed record Damage(string Kind, string What, byte[] Bytes)
{
    public const string Truncated = "truncated";
    public const string NotUtf8 = "a byte that is no UTF-8";
    public const string NoNumber = "a value that is no number";
    public const string Repeated = "a line that stands twice";
    public const string Renamed = "a column or name that is another";
    public const string Shifted = "a cell too many";
    public const string NoText = "half of a surrogate pair";

    // No number, digits of another script, more than is stored, more than fits into anything, another notation, a line feed at the end.
    private static readonly string[] Values =
    [
        "n/a",
        "١٠٣",
        "99999999999999999",
        "99999999999999999999999999999999999999999",
        "1e400",
        "12\n",
    ];

    /// <summary>Every kind of damage, at places spread over the file; at more of them with <c>FULL=1</c>.</summary>
    public static IEnumerable<Damage> Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var place in Spread(bytes.Length, 8).Where(place => place > 0))
        {
            yield return new(Truncated, $"after {place} bytes", bytes[..place]);
            yield return new(NotUtf8, $"at {place}", [.. bytes[..place], 0xC3, .. bytes[(place + 1)..]]);
        }

        foreach (var damage in text.TrimStart()[0] is '{' or '[' ? OfJson(text) : OfLines(text))
        {
            yield return damage;
        }
    }

    private static IEnumerable<Damage> OfLines(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        foreach (var line in Places(lines.Length, 7))
        {
            yield return Of(Repeated, $"line {line + 1}", string.Join('\n', [.. lines[..line], lines[line], .. lines[line..]]));
            yield return Of(Shifted, $"line {line + 1}", string.Join('\n', [.. lines[..line], "," + lines[line], .. lines[(line + 1)..]]));
        }

        var cells = Regex.Matches(text, "(?<=,) *-?[0-9]+(\\.[0-9]+)?(?=[,\n])").ToList();
        foreach (var (index, place) in Places(cells.Count, 12).Index())
        {
            var value = Values[index % Values.Length];
            yield return Of(
                NoNumber,
                $"{value} at {cells[place].Index}",
                Replace(text, cells[place], value.Contains('\n', StringComparison.Ordinal) ? $"\"{value}\"" : value)
            );
        }

        // Of sheets as CSV, the name of the first and its header.
        var header = string.Join(
            '\n',
            lines.TakeWhile((line, index) => index == 0 || !line.StartsWith("KZ", StringComparison.Ordinal)).Take(text[0] == '#' ? 2 : 1)
        );
        foreach (var name in Regex.Matches(header, "(?<=^|,|\n)[A-Za-z_#][^,\n]*").ToList())
        {
            yield return Of(Renamed, name.Value, Replace(text, name, name.Value + "x"));
        }
    }

    private static IEnumerable<Damage> OfJson(string text)
    {
        var lines = text.Split('\n');
        foreach (var line in Places(lines.Length, 6))
        {
            yield return Of(Repeated, $"line {line + 1}", string.Join('\n', [.. lines[..line], lines[line], .. lines[line..]]));
        }

        var numbers = Regex.Matches(text, "(?<=[:,\\[] *)(\"?)-?[0-9]+(\\.[0-9]+)?\\1(?=[,\\s}\\]])").ToList();
        foreach (var (index, place) in Places(numbers.Count, 12).Index())
        {
            var value = Values[index % Values.Length];
            yield return Of(
                NoNumber,
                $"{value} at {numbers[place].Index}",
                Replace(
                    text,
                    numbers[place],
                    char.IsAsciiDigit(value[0]) && value[^1] != '\n'
                        ? value
                        : $"\"{value.Replace("\n", "\\n", StringComparison.Ordinal)}\""
                )
            );
            yield return Of(NoNumber, $"an object at {numbers[place].Index}", Replace(text, numbers[place], "{\"a\":[]}"));
        }

        var names = Regex.Matches(text, "\"([^\"]+)\"(?=:| :)").Select(match => match.Value).Distinct();
        foreach (var name in names.Take(Effort.Of(8, full: 20)))
        {
            yield return Of(Renamed, name, text.Replace(name, name[..^1] + "x\"", StringComparison.Ordinal));
            yield return Of(NoText, name, text.Replace(name, name[..^1] + "\\ud800\"", StringComparison.Ordinal));
        }

        yield return Of(NoText, "in a value", text.Insert(text.IndexOf("\":", StringComparison.Ordinal) + 2, "\"\\ud800\",\"more\":"));
    }

    private static Damage Of(string kind, string what, string text) => new(kind, what, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<int> Places(int length, int most) => Spread(length, Effort.Of((most + 1) / 2, full: most));

    private static IEnumerable<int> Spread(int length, int count) =>
        Enumerable
            .Range(0, count)
            .Select(part => (int)((length * (2L * part + 1)) / (2 * count)))
            .Distinct()
            .Where(place => place < length);

    private static string Replace(string text, Match match, string by) => text[..match.Index] + by + text[(match.Index + match.Length)..];
}
