using System.Globalization;
using System.Text;
using KzUkApi.Storage.Store;
using Npgsql;

namespace KzUkApi.Storage.Postgres;

/// <summary>Adds the words of entries by COPY, which reads a vector from its text.</summary>
internal sealed class PostgresVectorWriter(NpgsqlConnection connection) : ITableWriter
{
    private const string Copy = "COPY search_index (entry, words) FROM STDIN";

    private const int RowsOfCopy = 2000;

    // In the order of the columns: heading, names, body, labels, publisher, note.
    private const string Weights = "ABCDDD";

    // What the server keeps of a word in one text, and of places in it.
    private const int MostPlaces = 255;
    private const int LastPlace = 16383;

    private readonly StringBuilder _lines = new();
    private int _rows;

    public void Add(IReadOnlyList<object?> values)
    {
        PostgresTableWriter.RequireFree(connection);

        // Folded words have letters and digits only: nothing in a line needs to be escaped.
        _lines.Append(CultureInfo.InvariantCulture, $"{values[0]}\t{Vector([.. values.Skip(1).Cast<string>()])}\n");
        if (++_rows == RowsOfCopy)
        {
            Complete();
        }
    }

    public void Complete()
    {
        if (_rows > 0)
        {
            using (var copy = connection.BeginTextImport(Copy))
            {
                copy.Write(_lines.ToString());
            }

            _lines.Clear();
            _rows = 0;
        }
    }

    public void Dispose() => _lines.Clear();

    private static string Vector(IReadOnlyList<string> texts)
    {
        var places = new Dictionary<string, List<(int Place, char Weight)>>(StringComparer.Ordinal);
        var place = 0;
        foreach (var (index, text) in texts.Index())
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PostgresFullText.Kept))
            {
                place = Math.Min(place + 1, LastPlace);
                if (!places.TryGetValue(word, out var known))
                {
                    places[word] = known = [];
                }

                // Places of one word are all different.
                if (known.Count < MostPlaces && (known.Count == 0 || known[^1].Place < place))
                {
                    known.Add((place, Weights[index]));
                }
            }
        }

        return string.Join(' ', places.Select(word => $"'{word.Key}':{Joined(word.Value)}"));
    }

    private static string Joined(List<(int Place, char Weight)> places) =>
        string.Join(',', places.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Place}{one.Weight}")));
}
