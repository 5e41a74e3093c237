using HybridCareers.Matching;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareAddressTests
{
    private const string Whole = "/compare?roles=zkml-engineer,ai-agent-economist,on-chain-data-scientist&diff=only&have=gt,py.3&weigh-demand=3&weigh-effort=1&weigh-coding=-2";

    [Fact]
    public void An_address_is_read_back_as_it_was()
    {
        var asked = Read(Whole);

        asked.Path.Should().Be(Whole);
        asked.Weights.Should().Be(new RoleWeights(Demand: 3, Effort: 1, Coding: -2));
        asked.On("/compare.csv").Should().Be(Whole.Replace("/compare?", "/compare.csv?"));
    }

    [Fact]
    public void A_role_is_added_and_taken_away_and_all_else_stays()
    {
        Read(Whole).Without("zkml-engineer").Should().Be(Whole.Replace("zkml-engineer,", ""));
        Read(Whole).With("decentralized-ai-ethicist").Should().Be(Whole.Replace("on-chain-data-scientist&", "on-chain-data-scientist,decentralized-ai-ethicist&"));
    }

    [Theory]
    [InlineData("weigh-demand", "NaN", "The parameter 'weigh-demand' is 'NaN'; use a whole number from 0 to 3.")]
    [InlineData("weigh-effort", "-1", "The parameter 'weigh-effort' is '-1'; use a whole number from 0 to 3.")]
    [InlineData("weigh-pay-known", "4", "The parameter 'weigh-pay-known' is '4'; use a whole number from 0 to 3.")]
    [InlineData("weigh-coding", "-4", "The parameter 'weigh-coding' is '-4'; use a whole number from -3 to 3.")]
    [InlineData("weigh-coding", "1e1", "The parameter 'weigh-coding' is '1e1'; use a whole number from -3 to 3.")]
    public void A_weight_that_is_none_is_refused_with_the_reason(string key, string value, string why) =>
        CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare", "", (key, value))).Should().Be(new Refused<CompareView>(why));

    private static CompareAddress Read(string address)
    {
        var values = address.Split('?')[1].Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToArray();
        CompareAddress.Read(Bundled.Catalog, Pages.Url("/compare", "", values), out var asked).Should().BeNull();
        return asked;
    }
}
