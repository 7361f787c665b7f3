using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>
/// The name of an order; <c>-</c> before it means falling. Where one order is by date, <c>date</c> is another name of it.
/// </summary>
internal sealed class SortRule : ParameterRule<SortOrder>
{
    private const string Date = "date";
    private const string Falling = "-";

    private static readonly string[] Directions = ["desc", "descending", "asc", "ascending"];

    private readonly IReadOnlyList<string> _names;
    private readonly string? _date;
    private readonly string[] _allowed;

    public SortRule(IReadOnlyList<string> names)
    {
        var dates = CommonSpellings.Orders.Meant(Date, names).ToList();
        _date = dates.Count == 1 && !names.Contains(Date) ? dates[0] : null;
        _names = _date is null ? names : [.. names, Date];
        _allowed = [.. _names.SelectMany(name => new[] { name, Falling + name })];
    }

    public override ParameterShape Shape() => new() { Allowed = _allowed, Default = _names[0] };

    public override string? Canonical(SortOrder value, string text) =>
        value.Name == _names[0] && !value.Falling ? null : (value.Falling ? Falling : string.Empty) + value.Name;

    public override SortOrder Parse(string text, List<ParameterError> errors)
    {
        if (!_allowed.Contains(text, StringComparer.Ordinal))
        {
            var nearest = Nearest(text);
            errors.Add(
                Error("unknown-sort", text, _allowed, $"'{Shortened(text)}' is not an order of this list.{Meant(nearest)}", nearest)
            );
        }

        var name = text.TrimStart(Falling[0]);
        return new(name == Date ? _date ?? Date : name, text[0] == Falling[0]);
    }

    // Other services write `date:desc`, `date desc` or `+date`.
    private string? Nearest(string text)
    {
        var parts = text.Split([':', ' ', ',', '+'], StringSplitOptions.RemoveEmptyEntries);
        var ends = parts.Length > 1 && Directions.Contains(parts[^1], StringComparer.OrdinalIgnoreCase);
        var name = string.Join(' ', ends ? parts[..^1] : parts);
        var falling = text[0] == Falling[0] || (ends && Directions.Take(2).Contains(parts[^1], StringComparer.OrdinalIgnoreCase));
        return CommonSpellings.Orders.Nearest(name, _names) is { } nearest ? (falling ? Falling : string.Empty) + nearest : null;
    }
}
