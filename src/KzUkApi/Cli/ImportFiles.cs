using KzUkApi.Configuration;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Cli;

/// <summary>Reads what is to be imported from disk, and writes what was skipped beside it.</summary>
internal static class ImportFiles
{
    /// <summary>A file; of a folder, its CSV tables.</summary>
    public static ImportFile Open(string path)
    {
        if (!Directory.Exists(path))
        {
            return Read(path);
        }

        var tables = RecordDefinitions.All.Select(table => Path.Combine(path, table.File)).Where(File.Exists).Select(Read).ToList();
        return tables.Count == 0
            ? throw new OperatorException(
                $"{path} has none of {string.Join(", ", RecordDefinitions.All.Select(table => table.File))}. Name a file, "
                    + "or a folder that export wrote.")
            : new(tables[0].Name, tables[0].Bytes) { Further = tables[1..] };
    }

    /// <summary>Writes a file that is not there yet, and returns its name.</summary>
    public static string WriteBeside(string path, string text, string extension)
    {
        var stem = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileNameWithoutExtension(path));
        for (var number = 1; ; number++)
        {
            var name = $"{stem}.skipped{(number == 1 ? string.Empty : $"-{number}")}{extension}";
            if (!File.Exists(name))
            {
                Write(name, text);
                return name;
            }
        }
    }

    private static void Write(string name, string text)
    {
        try
        {
            File.WriteAllText(name, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Half of what was skipped would look like all of it.
            if (File.Exists(name))
            {
                File.Delete(name);
            }

            throw new OperatorException(
                $"What was skipped cannot be written to {name}: {exception.Message.TrimEnd('.')}. Make room there, "
                    + "or import a copy of the file from a folder that can be written to. Nothing was imported.", exception);
        }
    }

    private static ImportFile Read(string path)
    {
        var file = new FileInfo(path);
        return !file.Exists ? throw new OperatorException($"There is no file {path}.")
            : file.Length > ImportFile.LargestFile ? throw new OperatorException(
                $"{path} has {file.Length / 1024 / 1024} MB; at most {ImportFile.LargestFile / 1024 / 1024} MB can be imported. "
                    + "Split it.")
            : new(file.Name, File.ReadAllBytes(path));
    }
}
