using Microsoft.Extensions.Primitives;

namespace KzUkApi.Http.Limits;

/// <summary>Reads <c>Forwarded: for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"</c> (RFC 7239).</summary>
internal static class ForwardedElements
{
    /// <summary>
    /// The addresses and schemes of its elements in their order; an element without an address ends what is known, since none
    /// before it can be reached.
    /// </summary>
    public static (List<string> Addresses, List<string> Schemes) Read(StringValues header)
    {
        var (addresses, schemes) = (new List<string>(), new List<string>());
        foreach (var element in header.SelectMany(value => Split(value ?? string.Empty, ',')))
        {
            var pairs = Split(element, ';')
                .Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
                .Where(pair => pair.Length == 2)
                .ToList();
            var address = Value(pairs, "for");
            if (address is null)
            {
                addresses.Clear();
                schemes.Clear();
                continue;
            }

            addresses.Add(address);
            if (Value(pairs, "proto") is { } scheme)
            {
                schemes.Add(scheme);
            }
        }

        return (addresses, schemes);
    }

    private static string? Value(List<string[]> pairs, string name) =>
        pairs.FirstOrDefault(pair => pair[0].Equals(name, StringComparison.OrdinalIgnoreCase))?[1].Trim('"');

    // A separator within quotes is text.
    private static IEnumerable<string> Split(string text, char separator)
    {
        var (start, quoted) = (0, false);
        for (var index = 0; index < text.Length; index++)
        {
            quoted ^= text[index] == '"';
            if (text[index] == separator && !quoted)
            {
                yield return text[start..index].Trim();
                start = index + 1;
            }
        }

        yield return text[start..].Trim();
    }
}
