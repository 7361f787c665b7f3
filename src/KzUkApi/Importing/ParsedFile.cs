using KzUkApi.Importing.Formats;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>A file read in its format: records in the dataset's form, not yet compared with what is stored.</summary>
/// <remarks>It rests on one stored row only, that of its source; so it needs no transaction.</remarks>
internal sealed class ParsedFile
{
    private readonly ImportRequest _request;
    private readonly DatasetRow? _source;

    private ParsedFile(ImportRequest request, DatasetRow? source, CancellationToken token)
    {
        (_request, _source) = (request, source);
        Draft = new(request.File.Name, request.SkipInvalid, token);
    }

    /// <summary>The format; null where the file was not recognised.</summary>
    public IImportFormat? Format { get; private set; }

    public ImportDraft Draft { get; }

    /// <param name="source">The row of the source that the request names; null where none is stored.</param>
    public static ParsedFile Of(ImportRequest request, DatasetRow? source, CancellationToken token)
    {
        var reading = new ParsedFile(request, source, token);
        reading.Guarded();
        return reading;
    }

    /// <summary>Whether the source is still as it was when the file was read.</summary>
    public bool IsOf(DatasetRow? source) => RecordChange.Same(source, _source);

    // A format says itself what is wrong with a file. What it does not foresee is told in general words.
    private void Guarded()
    {
        try
        {
            Read();
        }
        catch (TooManyRecordsException)
        {
            // The draft says where.
            Draft.Records.Clear();
        }
        catch (Exception exception)
            when (exception
                    is DamagedFileException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or IndexOutOfRangeException
                        or InvalidDataException
                        or System.Text.Json.JsonException
                        or System.Xml.XmlException
            )
        {
            Draft.Fail(
                $"a file that can be read as {Format?.Name ?? "one of the formats"}: {Truncated.Of(DamageText.Of(exception))}", 1);
        }
    }

    private void Read()
    {
        Format = _request.Format is null
            ? ImportFormats.Of(_request.File) ?? ImportFormats.Meant(_request.File)
            : ImportFormats.Find(_request.Format);
        if (_request.File.Further.Prepend(_request.File).Any(IsUnreadable))
        {
            return;
        }

        if (Format is null)
        {
            Draft.Fail(
                Separators.Fault(_request.File.FirstLine)
                    ?? UpstreamError.Expected(_request.File)
                    ?? $"the file is not recognised; it begins with '{Beginning()}'. Name its format, one of: "
                    + $"{string.Join(", ", ImportFormats.All.Select(format => format.Name))}",
                _request.File.JsonFault?.Line ?? 1);
        }
        else if (EditionOf(Format) is { } edition)
        {
            Format.Read(_request.File, edition, Draft);
            if (Draft is { Records.Count: 0, Refused.Count: 0, Faults.Count: 0 })
            {
                Draft.Fail(Format.NamesItsSources ? "at least one row" : "at least one figure between Kazakhstan and the United Kingdom");
            }
        }
    }

    private bool IsUnreadable(ImportFile file)
    {
        var expected = file.IsEmpty ? "a file with content: this one is empty"
            : file.IsUtf16 ? "a text in UTF-8: this one is in UTF-16; save it as UTF-8"
            : null;
        if (expected is not null)
        {
            Draft.File = file.Name;
            Draft.Fail(expected, 1);
        }

        return expected is not null;
    }

    private Edition? EditionOf(IImportFormat format)
    {
        var expected = format.NamesItsSources && _request.Source is null ? null
            : format.NamesItsSources ? "no source: every row of this form names its own"
            : _request.Source is null ? "a source: name the id of the source whose edition the file is"
            : _source is null ? $"a source that is held: there is no {_request.Source}. Import its row first, as sources.csv"
            : _source[SourceTable.PublishedOn] is null ? $"a source with a date of publication: {_request.Source} has none"
            : format.Dataset is not null && _source[SourceTable.Dataset] != format.Dataset ? $"a source of the dataset {format.Dataset}: "
                + $"{_request.Source} is of {_source[SourceTable.Dataset] ?? "none"}"
            : null;
        if (expected is not null)
        {
            Draft.Fail(expected);
            return null;
        }

        return _source is null ? Edition.None : new(_request.Source!, _source[SourceTable.PublishedOn]);
    }

    private string Beginning()
    {
        var line = _request.File.FirstLine;
        return _request.File.JsonFault is { } fault ? $"JSON that cannot be read ({fault.Message})"
            : line.Length > 60 ? line[..60] + "..."
            : line;
    }
}
