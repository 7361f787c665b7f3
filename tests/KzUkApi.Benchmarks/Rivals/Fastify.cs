using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks.Rivals;

/// <summary>A small service in JavaScript on the same file: fastify with better-sqlite3, installed through npm.</summary>
internal static class Fastify
{
    public static async Task<Server> StartAsync(Workshop workshop, string database)
    {
        if (!Workshop.Has("npm"))
        {
            throw new InvalidOperationException("npm is not on this machine.");
        }

        var folder = Path.Combine(workshop.Options.Folder, "fastify");
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "package.json", "package-lock.json", "server.mjs" })
        {
            File.Copy(
                Path.Combine(Workshop.Root, "tests", "KzUkApi.Benchmarks", "Rivals", "fastify", file),
                Path.Combine(folder, file),
                overwrite: true
            );
        }

        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await Workshop.CommandAsync("npm", ["ci", "--no-audit", "--no-fund"], folder: folder);
        }

        if (!Directory.EnumerateFiles(folder, "better_sqlite3.node", SearchOption.AllDirectories).Any())
        {
            // Newer npm runs no install scripts unasked. With Node's own headers at hand the driver is compiled, else fetched ready.
            string[] how = File.Exists("/usr/include/node/node_api.h") ? ["--build-from-source", "--nodedir=/usr"] : [];
            await Workshop.CommandAsync("npm", ["rebuild", "better-sqlite3", "--foreground-scripts", .. how], folder: folder);
        }

        return await Server.StartAsync("node", [Path.Combine(folder, "server.mjs"), database, "{port}"], "/trade-flows?limit=1");
    }
}
