using System.Diagnostics;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Roles;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Web.Public.Roles;

public class RoleListGrowthTests(ITestOutputHelper output)
{
    private const int Rounds = 15;

    [Theory]
    [InlineData("", 24)]
    [InlineData("sort=demand&view=table", 24)]
    [InlineData("demand=high,very-high&coding=yes&sort=essentials", 300)]
    [InlineData("text=digital", 120)]
    [InlineData("entry=senior&skill=aaaa", 400)]
    public async Task The_list_over_3_007_roles_costs_about_as_much_as_over_the_few_that_fill_a_page(string query, int few)
    {
        var values = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToArray();
        var (small, large) = (Large.Of(few), Large.Catalog);
        var times = (SmallQuery: new List<double>(), LargeQuery: new List<double>(), SmallPage: new List<double>(), LargePage: new List<double>());
        new[] { small, large }.Should().OnlyContain(catalog => Query(catalog, values).Roles.Count == RoleListView.PageSize, "only equal pages can be compared");
        for (var round = 0; round < Rounds; round++)
        {
            times.SmallQuery.Add(Time(() => Query(small, values)));
            times.LargeQuery.Add(Time(() => Query(large, values)));
            times.SmallPage.Add(await TimeAsync(() => Pages.RenderAsync<RoleListPage, RoleListView>(Query(small, values))));
            times.LargePage.Add(await TimeAsync(() => Pages.RenderAsync<RoleListPage, RoleListView>(Query(large, values))));
        }

        double query1 = times.SmallQuery.Min(), query2 = times.LargeQuery.Min(), page1 = times.SmallPage.Min(), page2 = times.LargePage.Min();
        output.WriteLine($"/roles?{query}: query {query1:N0} → {query2:N0} µs ({query2 / query1:N2} ×), whole page {page1:N0} → {page2:N0} µs ({page2 / page1:N2} ×), {Query(small, values).Total} → {Query(large, values).Total} roles found");
        // The goal is 1.2; the margin is for machines that do other things meanwhile. Roles grew by 7 to 125.
        (query2 / query1).Should().BeLessThan(3);
    }

    private static RoleListView Query(Catalog catalog, (string, string)[] values) => RoleListQuery.Find(catalog, Pages.Url("/roles", "", values)).View();

    private static double Time(Action work)
    {
        const int Times = 20;
        work();
        var watch = Stopwatch.StartNew();
        for (var time = 0; time < Times; time++)
            work();
        return watch.Elapsed.TotalMicroseconds / Times;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMicroseconds;
    }
}
