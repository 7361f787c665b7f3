using KzUkApi.Access;
using KzUkApi.Configuration;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Access;

internal sealed class KeyStoreTests
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private FakeTimeProvider _clock = null!;
    private TempStore _store = null!;
    private KeyStore _keys = null!;

    [SetUp]
    public void Open()
    {
        _clock = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
        _store = TempStore.Migrated();
        _keys = new(_store.Connections, _clock);
    }

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Create_Always_Has256RandomBitsAndAPrefix()
    {
        var keys = Enumerable.Range(0, 20).Select(_ => _keys.Create("A", ["edit"], Year, default).Text).ToList();
        Assert.That(keys, Is.Unique);
        foreach (var key in keys)
        {
            Assert.That(key, Does.Match("^kzuk_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$"));
            Assert.That(System.Buffers.Text.Base64Url.DecodeFromChars(key.AsSpan(14)), Has.Length.EqualTo(32));
        }
    }

    [Test]
    public void Create_Always_StoresTheHashAlone()
    {
        var made = _keys.Create("A", ["edit"], Year, default);
        Assert.That(
            string.Join('\n', _store.Dump()),
            Does.Contain(KeyText.HashOf(made.Text)).And.Not.Contain(made.Text).And.Not.Contain(made.Text[14..])
        );
        Assert.That(KeyText.HashOf(made.Text), Has.Length.EqualTo(64));
    }

    [TestCase("", "edit", "owner")]
    [TestCase("A\nB", "edit", "owner")]
    [TestCase("A", "write", "no scope 'write'")]
    public void Create_WrongInput_IsRefusedWithAReason(string owner, string scope, string reason) =>
        Assert.That(Assert.Catch<OperatorException>(() => _keys.Create(owner, [scope], Year, default))!.Message, Does.Contain(reason));

    [Test]
    public void Check_ValidKey_TellsOwnerAndScopes()
    {
        var made = _keys.Create("A", ["audit", "edit"], Year, default);
        var holder = _keys.Check(made.Text, default).Holder!;
        Assert.That(
            (holder.Owner, holder.Key, string.Join(',', holder.Scopes), holder.ExpiresAt),
            Is.EqualTo(("A", made.Key.Lookup, "edit,audit", (DateTimeOffset?)_clock.GetUtcNow().AddDays(365)))
        );
    }

    [Test]
    public void Check_AnythingElse_IsNotKnown()
    {
        var text = _keys.Create("A", ["edit"], Year, default).Text;
        var other = _keys.Create("B", ["edit"], Year, default).Text;
        foreach (
            var wrong in new[]
            {
                string.Empty,
                "kzuk_",
                "nonsense",
                text[..^1],
                text + "a",
                text[..14] + other[14..],
                text[..^1] + (text[^1] == 'A' ? 'B' : 'A'),
                text.ToUpperInvariant(),
                "kzuk_' OR 1=1 --",
            }
        )
        {
            var check = _keys.Check(wrong, default);
            Assert.That(check.Holder, Is.Null, wrong);
            Assert.That(check.Refusal, Does.Contain("not known"), wrong);
        }
    }

    [Test]
    public void Check_ExpiredKey_IsRefusedFromItsEndOn()
    {
        var made = _keys.Create("A", ["edit"], TimeSpan.FromDays(1), default);
        _clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));
        Assert.That(_keys.Check(made.Text, default).Holder, Is.Not.Null);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(_keys.Check(made.Text, default).Refusal, Does.Contain("expired at 2026-11-30T12:00:00Z"));
        Assert.That(_keys.Supply(default), Is.EqualTo(KeySupply.Ended));
    }

    [Test]
    public void Revoke_ByNameOrWholeKey_EndsItAtOnceAndForGood()
    {
        foreach (var name in new Func<NewKey, string>[] { made => made.Key.Lookup, made => made.Text })
        {
            var made = _keys.Create("A", ["edit"], Year, default);
            Assert.That(_keys.Revoke(name(made), default).RevokedAt, Is.EqualTo("2026-11-29T12:00:00Z"));
            Assert.That(_keys.Check(made.Text, default).Refusal, Does.Contain("revoked"));
        }

        _clock.Advance(Year);
        Assert.That(_keys.List(default).Select(key => key.RevokedAt), Is.All.EqualTo("2026-11-29T12:00:00Z"));
        Assert.That(Assert.Catch<OperatorException>(() => _keys.Revoke("nobody22", default))!.Message, Does.Contain("no such key"));
    }

    [Test]
    public void Rotate_Always_LeavesBothValidForAWhile()
    {
        var old = _keys.Create("A", ["edit", "import"], Year, default);
        var made = _keys.Rotate(old.Key.Lookup, TimeSpan.FromDays(7), Year, default);
        Assert.That((made.Key.Owner, made.Key.Scopes), Is.EqualTo(("A", "edit import")));
        Assert.That(new[] { old, made }.Select(key => _keys.Check(key.Text, default).Holder), Has.None.Null);
        _clock.Advance(TimeSpan.FromDays(7));
        Assert.That(_keys.Check(old.Text, default).Refusal, Does.Contain("expired"));
        Assert.That(_keys.Check(made.Text, default).Holder, Is.Not.Null);
        Assert.That(
            Assert.Catch<OperatorException>(() => _keys.Rotate(old.Key.Lookup, TimeSpan.Zero, Year, default))!.Message,
            Does.Contain("is expired")
        );
    }

    [Test]
    public void Rotate_OfAKeyThatEndsSooner_DoesNotLengthenIt()
    {
        var old = _keys.Create("A", ["edit"], TimeSpan.FromDays(1), default);
        _keys.Rotate(old.Key.Lookup, TimeSpan.FromDays(7), Year, default);
        Assert.That(_keys.List(default).Single(key => key.Lookup == old.Key.Lookup).ExpiresAt, Is.EqualTo("2026-11-30T12:00:00Z"));
    }

    [Test]
    public void Backup_Always_HasNoKeyInIt()
    {
        var made = _keys.Create("A", ["edit"], Year, default);
        var copy = Path.Combine(Path.GetDirectoryName(_store.Connections.Path)!, "copy.db");
        using (var session = _store.Connections.BeginRead(default))
        {
            session.Transaction.Rollback();
            using var command = session.Connection.CreateCommand();
            command.CommandText = $"PRAGMA query_only = OFF; VACUUM INTO '{copy}'";
            command.ExecuteNonQuery();
        }

        var bytes = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(copy));
        Assert.That(bytes, Does.Contain(made.Key.Lookup).And.Not.Contain(made.Text[14..]));
    }
}
