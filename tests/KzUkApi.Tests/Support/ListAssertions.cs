namespace KzUkApi.Tests.Support;

/// <summary>What holds for every list, asserted in one place.</summary>
internal static class ListAssertions
{
    /// <summary>Page after page gives the rows of the whole list, in its order, each once.</summary>
    public static async Task ShouldPageInOrderAsync(string path, int total, int limit, string id = "id")
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var whole = (await Api.AllPagesAsync($"{path}{separator}limit=500")).Select(row => row.Text(id)!).ToList();
        var paged = (await Api.AllPagesAsync($"{path}{separator}limit={limit}")).Select(row => row.Text(id)!).ToList();
        Assert.That(paged, Is.EqualTo(whole));
        Assert.That(paged, Is.Unique.And.Count.EqualTo(total));
    }

    /// <summary>All filters together give what each of them gives, and there is such a row.</summary>
    public static async Task ShouldCombineAsync(string path, params string[] filters)
    {
        var expected = (await Api.AllPagesAsync($"{path}?limit=500")).Select(row => row.Text("id")!).ToList();
        foreach (var filter in filters)
        {
            var alone = (await Api.AllPagesAsync($"{path}?{filter}&limit=500")).Select(row => row.Text("id")!).ToHashSet();
            Assert.That(
                alone,
                Has.Count.LessThan((await Api.GetAsync($"{path}?limit=1")).Json["page"]!["total"]!.GetValue<int>()),
                $"{filter} filters nothing"
            );
            expected = [.. expected.Where(alone.Contains)];
        }

        var together = (await Api.AllPagesAsync($"{path}?{string.Join('&', filters)}&limit=500")).Select(row => row.Text("id")!);
        Assert.That(together, Is.EqualTo(expected));
        Assert.That(expected, Is.Not.Empty);
    }
}
