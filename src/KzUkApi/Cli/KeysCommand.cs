using System.CommandLine;
using KzUkApi.Access;

namespace KzUkApi.Cli;

/// <summary><c>keys create|list|revoke|rotate</c>: the keys with which editors write.</summary>
internal static class KeysCommand
{
    private const int ByDefault = 365;

    public static Command Create() => new("keys", "Make, list, revoke and replace the keys with which editors write.")
    {
        Make(),
        List(),
        Revoke(),
        Rotate(),
    };

    private static Command Make()
    {
        var owner = new Option<string>("--owner")
        {
            Description = "Whom the key is for; the history of changes names it.",
            Required = true,
            HelpName = "NAME",
        };
        var scopes = new Option<string[]>("--scope")
        {
            Description = "What it allows; may be given several times.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        scopes.AcceptOnlyFromAmong([.. Scope.All]);
        var (days, database) = (Days(), CommandContext.DatabaseOption());
        var command = new Command("create", "Make a key and show it, this once.") { owner, scopes, days, database };
        command.SetAction(
            (parsed, token) =>
                Task.FromResult(
                    Show(
                        Store(parsed.GetValue(database))
                            .Create(
                                parsed.GetRequiredValue(owner),
                                parsed.GetRequiredValue(scopes),
                                Validity(parsed.GetValue(days)),
                                token
                            )
                    )
                )
        );
        return command;
    }

    private static Command List()
    {
        var database = CommandContext.DatabaseOption();
        var command = new Command("list", "List all keys, by the part that is no secret.") { database };
        command.SetAction((parsed, token) =>
        {
            var store = CommandContext.FindToFill(parsed.GetValue(database));
            store.Prepare();
            var now = store.Clock.GetUtcNow();
            ConsoleOutput.Table(
                    ["key", "owner", "scopes", "state", "created", "expires", "last used"],
                    [
                        .. new KeyStore(store.Engine, store.Clock)
                            .List(token)
                            .Select(key =>
                                (IReadOnlyList<string>)
                                    [
                                        key.Lookup,
                                        key.Owner,
                                        key.Scopes,
                                        key.StateAt(now),
                                        key.CreatedAt,
                                        key.ExpiresAt ?? "never",
                                        key.LastUsedAt ?? "never",
                                    ]
                            ),
                    ]
                );
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static Command Revoke()
    {
        var (name, database) = (Name(), CommandContext.DatabaseOption());
        var command = new Command("revoke", "End a key at once, for good.") { name, database };
        command.SetAction((parsed, token) =>
        {
            var key = Store(parsed.GetValue(database)).Revoke(parsed.GetRequiredValue(name), token);
            ConsoleOutput.Line($"The key {key.Lookup} of {key.Owner} is revoked since {key.RevokedAt}.");
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static Command Rotate()
    {
        var name = Name();
        var overlap = WholeNumberOption.Create(
            "--overlap-days",
            "Days for which the old key stays valid beside the new one.",
            least: 0,
            most: 365,
            byDefault: 7
        );
        var (days, database) = (Days(), CommandContext.DatabaseOption());
        var command = new Command("rotate", "Make a new key with the owner and scopes of another, which ends some days later.")
        {
            name,
            overlap,
            days,
            database,
        };
        command.SetAction(
            (parsed, token) =>
                Task.FromResult(
                    Show(
                        Store(parsed.GetValue(database))
                            .Rotate(
                                parsed.GetRequiredValue(name),
                                TimeSpan.FromDays(parsed.GetValue(overlap)),
                                Validity(parsed.GetValue(days)),
                                token
                            )
                    )
                )
        );
        return command;
    }

    private static Argument<string> Name() => new("key") { Description = "The eight letters that name the key, as keys list shows them." };

    private static Option<int> Days() =>
        WholeNumberOption.Create("--days", "Days for which it is valid; 0: until it is revoked.", least: 0, most: 3650, ByDefault);

    private static TimeSpan? Validity(int days) => days == 0 ? null : TimeSpan.FromDays(days);

    private static KeyStore Store(string? database)
    {
        var store = CommandContext.FindToFill(database);
        store.Prepare();
        return new(store.Engine, store.Clock);
    }

    // The key alone on standard output, so that a program can take it from there.
    private static int Show(NewKey made)
    {
        ConsoleOutput.Error(
            $"Key {made.Key.Lookup} for {made.Key.Owner}: {made.Key.Scopes.Replace(" ", ", ", StringComparison.Ordinal)}; "
                + $"valid until {made.Key.ExpiresAt ?? "it is revoked"}. It is shown this once and held nowhere:");
        ConsoleOutput.Line(made.Text);
        return ExitCode.Ok;
    }
}
