using KzUkApi.Configuration;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>One wrong cell in the dataset: the load fails, names it, and changes nothing.</summary>
internal sealed class RowCheckTests
{
    private TempStore _store = null!;
    private string _before = null!;

    [OneTimeSetUp]
    public void Load()
    {
        _store = TempStore.Small();
        _before = _store.Bytes();
    }

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    // A load that should have failed and did not must not fail every test after it.
    [TearDown]
    public void Restore()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status == NUnit.Framework.Interfaces.TestStatus.Failed)
        {
            Close();
            Load();
        }
    }

    [TestCase("topics.csv", 2, "code", "", "required")]
    [TestCase("topics.csv", 2, "code", "Agri culture", "small letters")]
    [TestCase("topics.csv", 3, "code", "agriculture", "line 2")]
    [TestCase("topics.csv", 2, "name_en", "", "required")]
    [TestCase("topics.csv", 2, "name_kk", " Ауыл", "blanks")]
    [TestCase("sources.csv", 2, "id", "", "required")]
    [TestCase("sources.csv", 2, "id", "UPPER", "small letters")]
    [TestCase("sources.csv", 2, "id", "under_score", "small letters")]
    [TestCase("sources.csv", 2, "id", "-hyphen", "small letters")]
    [TestCase("sources.csv", 2, "id", "mirror", "reserved")]
    [TestCase("sources.csv", 3, "id", "365info-2025-06-military-plan", "line 2")]
    [TestCase("sources.csv", 2, "publisher", "", "required")]
    [TestCase("sources.csv", 2, "title", "", "required")]
    [TestCase("sources.csv", 2, "url", "https://example.org/ ", "blanks")]
    [TestCase("sources.csv", 2, "published_on", "2023-02-30", "date that exists")]
    [TestCase("sources.csv", 2, "published_on", "2023-13", "date that exists")]
    [TestCase("sources.csv", 2, "published_on", "2023-Q1", "date that exists")]
    [TestCase("sources.csv", 2, "published_on", "03.10.2023", "date that exists")]
    [TestCase("sources.csv", 2, "language", "english", "one of")]
    [TestCase("sources.csv", 2, "kind", "blog", "one of")]
    [TestCase("sources.csv", 2, "kind", "NEWS", "one of")]
    [TestCase("sources.csv", 2, "published_on_basis", "", "with a date")]
    [TestCase("sources.csv", 2, "authority", "5", "one of")]
    [TestCase("sources.csv", 2, "authority", "", "required")]
    [TestCase("sources.csv", 2, "dataset", "unheard-of", "one of")]
    [TestCase("commodities.csv", 2, "classification", "ISIC", "one of")]
    [TestCase("commodities.csv", 3, "code", "33o", "capital letters")]
    [TestCase("commodities.csv", 3, "name_en", "", "required")]
    [TestCase("commodities.csv", 3, "level", "7", "one of")]
    [TestCase("commodities.csv", 3, "parent", "39", "same classification")]
    [TestCase("trade.csv", 2, "id", "series", "reserved")]
    [TestCase("trade.csv", 3, "id", "gbr-export-goods-hs390720-2019-comtrade", "line 2")]
    [TestCase("trade.csv", 2, "reporter", "USA", "one of")]
    [TestCase("trade.csv", 2, "reporter", "gbr", "one of")]
    [TestCase("trade.csv", 2, "partner", "GBR", "another country")]
    [TestCase("trade.csv", 2, "flow", "exports", "one of")]
    [TestCase("trade.csv", 2, "product_type", "", "required")]
    [TestCase("trade.csv", 2, "classification", "TOTAL", null)]
    [TestCase("trade.csv", 11, "commodity", "390720", "empty for TOTAL")]
    [TestCase("trade.csv", 2, "commodity", "", "a code for every other")]
    [TestCase("trade.csv", 2, "commodity", "390721", "no such HS code")]
    [TestCase("trade.csv", 2, "commodity", "33", "no such HS code")]
    [TestCase("trade.csv", 2, "adjustment", "trend", "one of")]
    [TestCase("trade.csv", 2, "valuation", "FOB", "one of")]
    [TestCase("trade.csv", 2, "period", "2023-Q5", "a period")]
    [TestCase("trade.csv", 2, "period", "2023-q1", "a period")]
    [TestCase("trade.csv", 2, "period", "2023-10-03", "a period")]
    [TestCase("trade.csv", 2, "period", "2023/2022", "a period")]
    [TestCase("trade.csv", 2, "period", "", "required")]
    [TestCase("trade.csv", 2, "value", "", "required")]
    [TestCase("trade.csv", 2, "value", "n/a", "whole number")]
    [TestCase("trade.csv", 2, "value", "1,160,306", "whole number")]
    [TestCase("trade.csv", 2, "value", "1160306.5", "whole number")]
    [TestCase("trade.csv", 2, "value", "01160306", "whole number")]
    [TestCase("trade.csv", 2, "value", "+1160306", "whole number")]
    [TestCase("trade.csv", 2, "value", "-0", "whole number")]
    [TestCase("trade.csv", 2, "value", "1e6", "whole number")]
    [TestCase("trade.csv", 2, "value", "9007199254740992", "whole number")]
    [TestCase("trade.csv", 2, "value", "99999999999999999999", "whole number")]
    [TestCase("trade.csv", 2, "value", "١٢", "whole number")]
    [TestCase("trade.csv", 2, "currency", "CHF", "one of")]
    [TestCase("trade.csv", 2, "qualifier", "about", "one of")]
    [TestCase("trade.csv", 2, "precision", "3", "1, 10, 100")]
    [TestCase("trade.csv", 2, "precision", "0", "1, 10, 100")]
    [TestCase("trade.csv", 2, "precision", "-10", "1, 10, 100")]
    [TestCase("trade.csv", 2, "precision", "0.1", "1, 10, 100")]
    [TestCase("trade.csv", 2, "precision", "10000000000000000", "1, 10, 100")]
    [TestCase("trade.csv", 2, "status", "final", "one of")]
    [TestCase("trade.csv", 2, "as_published", "", "required")]
    [TestCase("trade.csv", 2, "source_id", "nobody", "no such row in sources")]
    [TestCase("trade.csv", 2, "published_on", "", "required")]
    [TestCase("trade.csv", 2, "published_on", "2023-02-30", "date that exists")]
    [TestCase("trade.csv", 2, "value", "-5", "at least 0")]
    [TestCase("trade.csv", 2, "period", "2021-03", "had begun .*status forecast")]
    [TestCase("investment.csv", 2, "measure", "fdi", "one of")]
    [TestCase("investment.csv", 2, "period", "2024", "had begun .*status forecast")]
    [TestCase("investment.csv", 2, "value", "9007199254740991", "whose bounds")]
    [TestCase("indicators.csv", 2, "period", "2099", "had begun when the figure was published, [0-9-]+$")]
    [TestCase("topics.csv", 2, "name_kk", "\u3164\u200B", "can be seen")]
    [TestCase("agreements.csv", 4, "signatories", "Nursultan \u202ENazarbayev|President|KAZ", "can be seen")]
    [TestCase("investment.csv", 2, "investor", "ZZZ", "one of")]
    [TestCase("investment.csv", 2, "value", "-1", "only a net inflow")]
    [TestCase("investment.csv", 2, "host", "", "required")]
    [TestCase("investment.csv", 2, "sector", "no-topic", "no such row in topics")]
    [TestCase("investment.csv", 2, "unit", "CHF", "one of")]
    [TestCase("investment.csv", 2, "qualifier", "top-n", "for ranks")]
    [TestCase("investment.csv", 5, "qualifier", "approximately", "for ranks")]
    [TestCase("investment.csv", 5, "value", "0", "at least 1")]
    [TestCase("investment.csv", 2, "period", "2005-2022", "a period")]
    [TestCase("claims.csv", 2, "subject", "weather", "one of")]
    [TestCase("claims.csv", 2, "measure", "turnover", "one of")]
    [TestCase("claims.csv", 2, "base_period", "2021-13", "a period")]
    [TestCase("claims.csv", 2, "change_percent", "60%", "decimal number")]
    [TestCase("claims.csv", 2, "change_percent", "1,5", "decimal number")]
    [TestCase("claims.csv", 2, "change_percent", ".5", "decimal number")]
    [TestCase("claims.csv", 2, "precision", "0", "above zero")]
    [TestCase("claims.csv", 2, "precision", "-1", "above zero")]
    [TestCase("fx_rates.csv", 2, "period", "1993-Q1", "a year or a month")]
    [TestCase("fx_rates.csv", 2, "base", "XXX", "one of")]
    [TestCase("fx_rates.csv", 2, "quote", "USD", "another currency")]
    [TestCase("fx_rates.csv", 2, "rate", "0", "above zero")]
    [TestCase("fx_rates.csv", 2, "rate", "-0.667", "above zero")]
    [TestCase("fx_rates.csv", 2, "rate", "1234567890123456.5", "decimal number")]
    [TestCase("agreements.csv", 2, "kind", "pact", "one of")]
    [TestCase("agreements.csv", 2, "parties", "GBR;SUN", "'SUN' is none of")]
    [TestCase("agreements.csv", 2, "parties", "GBR,KAZ", "is none of")]
    [TestCase("agreements.csv", 2, "parties", "GBR;", "'' is none of")]
    [TestCase("agreements.csv", 2, "topics", "taxation;taxation", "twice")]
    [TestCase("agreements.csv", 2, "topics", "taxation; energy", "' energy' is no topic")]
    [TestCase("agreements.csv", 2, "topics", "", "required")]
    [TestCase("agreements.csv", 2, "signed_on", "1964-02-30", "date that exists")]
    [TestCase("agreements.csv", 2, "status", "valid", "one of")]
    [TestCase("agreements.csv", 2, "in_force_on", "1964-4-13", "date that exists")]
    [TestCase("agreements.csv", 4, "signatories", "Nursultan Nazarbayev|President", "Name|office|country")]
    [TestCase("agreements.csv", 4, "signatories", "Nursultan Nazarbayev|President|SUN", "Name|office|country")]
    [TestCase("agreements.csv", 4, "signatories", "|President|KAZ", "Name|office|country")]
    [TestCase("agreements.csv", 4, "signatories", "Nursultan Nazarbayev|President|KAZ;", "Name|office|country")]
    [TestCase("agreements.csv", 4, "signatories", "Nursultan Nazarbayev|President|KAZ; David Cameron||GBR", "Name|office|country")]
    [TestCase("agreement_events.csv", 2, "agreement_id", "none", "no such row in agreements")]
    [TestCase("agreement_events.csv", 2, "event", "sealed", "one of")]
    [TestCase("agreement_events.csv", 2, "party", "all", "one of")]
    [TestCase("agreement_events.csv", 2, "date", "", "required")]
    [TestCase("meetings.csv", 2, "id", "history", "reserved")]
    [TestCase("meetings.csv", 2, "series", "dinner", "one of")]
    [TestCase("meetings.csv", 2, "session_number", "0", "at least 1")]
    [TestCase("meetings.csv", 2, "session_number", "7th", "whole number")]
    [TestCase("meetings.csv", 2, "date_end", "1991-10-29", "not before date_start")]
    [TestCase("meetings.csv", 2, "country", "UK", "one of")]
    [TestCase("meetings.csv", 2, "level", "kings", "one of")]
    [TestCase("meetings.csv", 2, "topics", "culture;weather", "'weather' is no topic")]
    [TestCase("meeting_participants.csv", 2, "meeting_id", "none", "no such row in meetings")]
    [TestCase("meeting_participants.csv", 2, "name", "", "required")]
    [TestCase("meeting_participants.csv", 2, "role", "guest", "one of")]
    [TestCase("milestones.csv", 2, "date", "1991-10-32", "date that exists")]
    [TestCase("milestones.csv", 2, "kind", "royal", "one of")]
    [TestCase("ambassadors.csv", 2, "to", "1995", "not before from")]
    [TestCase("ambassadors.csv", 2, "sending", "KZ", "one of")]
    [TestCase("institutions.csv", 2, "kind", "court", "one of")]
    [TestCase("institutions.csv", 2, "established_on", "2017-12-00", "date that exists")]
    [TestCase("statements.csv", 2, "country", "", "required")]
    [TestCase("statements.csv", 2, "paraphrase", "", "required")]
    [TestCase("disputes.csv", 2, "scope", "closed", "one of")]
    [TestCase("disputes.csv", 2, "table", "trade", "one of")]
    [TestCase("disputes.csv", 2, "record_id", "none", "no such row in meetings")]
    [TestCase("disputes.csv", 2, "chosen", "true", "yes or no")]
    [TestCase("disputes.csv", 4, "chosen", "yes", "open dispute")]
    public void Load_WrongCell_IsNamedAndNothingChanges(string file, int line, string column, string value, string? expected)
    {
        using var copy = SmallDataset.Copy().Set(file, line, column, value);
        var exception = Assert.Catch<OperatorException>(() => _store.Load(copy.Folder));

        // What is wrong with a row as a whole stands at the column that does not fit.
        var (place, shown) = expected is null ? ("commodity", "390720") : (column, value);
        Assert.That(
            exception!.Message,
            Does.Match($"(?m)^  {file} line {line}, column {place}: '{System.Text.RegularExpressions.Regex.Escape(shown)}': .*{expected}")
        );
        Assert.That(exception.Message, Does.Contain("nothing was loaded"));
        Assert.That(_store.Bytes(), Is.EqualTo(_before));
    }
}
