using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class SearchIndexTests
{
    private static readonly SearchIndex Index = SearchIndex.In(Some.Catalog(
        Some.Role("Decentralized AI Developer", ["Web3 AI Developer"], "Builds learning systems on open networks.", ["Writes smart contracts in Solidity."], ["solidity", "pytorch", "machine-learning"]),
        Some.Role("ZKML Engineer", ["Zero-Knowledge Machine Learning Engineer"], "Proves what a model computed.", ["Turns models into circuits."], ["cryptography"]),
        Some.Role("On-Chain Data Scientist", [], "Reads ledgers to find patterns.", ["Writes queries over transactions."], ["machine-learning"]),
        Some.Role("AI Agent Economist", [], "Designs markets for agents.", ["Simulates markets before launch."]),
        Some.Skill("Solidity", ["Ethereum contract language"], "A language for contracts."),
        Some.Skill("PyTorch", ["torch"], "A library for tensors."),
        Some.Skill("Machine learning", ["ML"], "Fitting functions to data.", "machine-learning"),
        Some.Skill("C++", [], "A systems language.", "cpp"),
        Some.Skill("C#", [], "A language of the .NET family.", "csharp"),
        Some.Skill("C", [], "An old language.", "c"),
        Some.Skill(".NET", [], "A runtime.", "dotnet"),
        Some.Skill("Cryptography", [], "Keeping secrets, proving facts."),
        Some.Path("From AI", "For people who train models.", "Learn wallets", "Send a transaction by hand."),
        Some.Project("Café loyalty token", "Build a token for a café."),
        Some.Resource("CryptoZombies", "Loom", "Lessons on Solidity for beginners."),
        Some.Development("Agents that pay each other", "Wallets will belong to programs."),
        Some.Source("Hybrid careers", "Hashtag Web3", "An article on jobs between two fields.")));

    [Theory]
    [InlineData("solidity", "solidity")]
    [InlineData("SOLIDITY", "solidity")]
    [InlineData("torch", "pytorch")]
    [InlineData("zkml engineer", "zkml-engineer")]
    [InlineData("engineer zkml", "zkml-engineer")]
    [InlineData("zkml engineers", "zkml-engineer")]
    [InlineData("decentralised ai developer", "decentralized-ai-developer")]
    [InlineData("c++", "cpp")]
    [InlineData("c#", "csharp")]
    [InlineData("c", "c")]
    [InlineData(".net", "dotnet")]
    [InlineData("cafe", "café-loyalty-token")]
    [InlineData("Café", "café-loyalty-token")]
    [InlineData("cryptozombies", "cryptozombies")]
    [InlineData("hashtag web3", "hybrid-careers")]
    [InlineData("wallets programs", "agents-that-pay-each-other")]
    [InlineData("transaction by hand", "from-ai")]
    public void The_entry_meant_stands_first(string query, string slug) => First(query).Slug.Should().Be(slug);

    [Theory]
    [InlineData("on chain")]
    [InlineData("on-chain")]
    [InlineData("onchain")]
    [InlineData("Onchain data")]
    [InlineData("on‑chain")]
    public void A_compound_is_found_in_one_word_in_two_and_with_a_hyphen(string query) => First(query).Slug.Should().Be("on-chain-data-scientist");

    [Theory]
    [InlineData("zk-ml")]
    [InlineData("zk ml")]
    [InlineData("zkml")]
    public void A_word_written_as_one_is_found_when_typed_in_parts(string query) => First(query).Slug.Should().Be("zkml-engineer");

    [Theory]
    [InlineData("machinelearning")]
    [InlineData("machine-learning")]
    public void Words_run_together_are_parted(string query) => First(query).Slug.Should().Be("machine-learning");

    [Theory]
    [InlineData("solidty", "solidity", "solidity")]
    [InlineData("soildity", "solidity", "solidity")]
    [InlineData("zkml enginer", "zkml-engineer", "zkml engineer")]
    [InlineData("decentarlised ai developr", "decentralized-ai-developer", "decentralized ai developer")]
    [InlineData("crytpogrphy", "cryptography", "cryptography")]
    public void Mistakes_are_forgiven_and_mended(string query, string slug, string meant)
    {
        First(query).Slug.Should().Be(slug);
        Index.Search(query).DidYouMean.Should().Be(meant);
    }

    [Theory]
    [InlineData("solidity")]
    [InlineData("engineers")]
    [InlineData("decentral")]
    [InlineData("machinelearning")]
    [InlineData("nothing of the kind here")]
    [InlineData("xq")]
    public void A_query_that_needs_no_mending_gets_no_advice(string query) => Index.Search(query).DidYouMean.Should().BeNull();

    [Fact]
    public void One_mistake_is_forgiven_from_four_letters_on_and_two_from_eight()
    {
        var index = SearchIndex.In(Some.Catalog(Some.Skill("abc"), Some.Skill("rust"), Some.Skill("quantum"), Some.Skill("ethereum")));
        index.Search("abd").Total.Should().Be(0);
        index.Search("rist").Total.Should().Be(1);
        index.Search("rits").Total.Should().Be(0);
        index.Search("quamtun").Total.Should().Be(0);
        index.Search("etherium").Total.Should().Be(1);
        index.Search("etheriun").Total.Should().Be(1);
        index.Search("edheriun").Total.Should().Be(0);
    }

    [Fact]
    public void Each_word_says_how_it_was_found()
    {
        Index.Search("zkml engineers").Hits[0].Words.Should().Equal(
            new WordMatch("zkml", "zkml", MatchKind.Exact), new WordMatch("engineers", "engineer", MatchKind.Form));
        Index.Search("solid").Hits[0].Words.Should().Equal(new WordMatch("solid", "solidity", MatchKind.Prefix));
        Index.Search("cryptograhpy").Hits[0].Words.Should().Equal(new WordMatch("cryptograhpy", "cryptography", MatchKind.Typo));
    }

    [Fact]
    public void A_title_comes_before_an_alternate_title_before_a_skill_before_text()
    {
        var index = SearchIndex.In(Some.Catalog(
            Some.Role("Painter", day: ["Cooks with a kraken."]), Some.Role("Baker", skills: ["kraken-taming"]), Some.Role("Kraken keeper"),
            Some.Role("Sailor", also: ["Kraken watcher"]), Some.Skill("Kraken taming"), Some.Role("Miller", summary: "Grinds flour.")));
        index.Search("kraken", EntryKind.Role).Hits.Select(hit => hit.Title).Should().Equal("Kraken keeper", "Sailor", "Baker", "Painter");
    }

    [Fact]
    public void All_words_and_the_phrase_come_before_some_words()
    {
        var index = SearchIndex.In(Some.Catalog(
            Some.Role("A", summary: "Pools of liquidity."), Some.Role("B", summary: "Manages liquidity pools."),
            Some.Role("C", summary: "Swims in pools."), Some.Role("D", summary: "Watches liquidity."), Some.Role("E", summary: "Does something else.")));
        index.Search("liquidity pools").Hits.Take(2).Select(hit => hit.Title).Should().Equal("B", "A");
    }

    [Fact]
    public void The_very_title_comes_first_among_hundreds_that_share_its_words()
    {
        var index = SearchIndex.In(Some.Catalog(
            Enumerable.Range(0, 400).Select(i => Some.Role($"Manager of managers {i}", ["Manager", "Manager manager"])).Append(Some.Role("Zoo manager")).Append(Some.Role("Manager"))));
        index.Search("manager").Hits[0].Title.Should().Be("Manager");
    }

    [Theory]
    [InlineData("zkml", "zkml-engineer", "proofs")]
    [InlineData("ZKML", "zkml-engineer", "proofs")]
    [InlineData("zkm", "zkml-engineer", "proofs")]
    [InlineData("what is zkml", "zkml-engineer", "proofs")]
    [InlineData("machine learning", "prover", "ml")]
    [InlineData("machine lerning", "prover", "ml")]
    public void Roles_and_skills_that_are_called_so_come_before_sources(string query, params string[] called)
    {
        var index = SearchIndex.In(Some.Catalog(
            Some.Role("ZKML Engineer for everything that can be proved"), Some.Role("Prover of many other things", ["Somebody for machine learning at large"], slug: "prover"),
            Some.Skill("Proofs about models", ["ways of zkml"], slug: "proofs"), Some.Skill("ML", ["machine learning by any other name"], slug: "ml"),
            Some.Source("ZKML", "ZKML", "What is ZKML: zkml."), Some.Source("Machine learning", "Machine learning", "Machine learning."),
            Some.Source("Awesome ZKML machine learning", "Us", "A list.")));
        var hits = index.Search(query).Hits;

        hits.TakeWhile(hit => hit.Kind != EntryKind.Source).Select(hit => hit.Slug).Should().Contain(slug => called.Any(slug.StartsWith)).And.HaveCountGreaterThanOrEqualTo(2);
        hits.Should().Contain(hit => hit.Kind == EntryKind.Source);
    }

    [Fact]
    public void A_source_found_by_the_very_word_stays_before_names_that_only_begin_so()
    {
        var index = SearchIndex.In(Some.Catalog(Some.Skill("Category theory"), Some.Source("CAT", "Them", "A report.")));

        index.Search("cat").Hits.Select(hit => hit.Kind).Should().Equal(EntryKind.Source, EntryKind.Skill);
    }

    [Theory]
    [InlineData(".torch", "pytorch")]
    [InlineData(".ml", "machine-learning")]
    [InlineData("on .chain", "on-chain-data-scientist")]
    [InlineData(".net", "dotnet")]
    public void A_dot_in_front_belongs_to_a_word_only_where_some_entry_writes_it(string query, string slug)
    {
        First(query).Slug.Should().Be(slug);
        Index.Search(query).DidYouMean.Should().BeNull();
    }

    [Fact]
    public void Facets_count_every_kind_whatever_kind_is_asked_for()
    {
        var all = Index.Search("solidity");
        var roles = Index.Search("solidity", EntryKind.Role);
        all.TotalByKind.Should().Equal(new Dictionary<EntryKind, int> { [EntryKind.Role] = 1, [EntryKind.Skill] = 1, [EntryKind.Resource] = 1 });
        roles.TotalByKind.Should().Equal(all.TotalByKind);
        all.Total.Should().Be(3);
        roles.Total.Should().Be(1);
        roles.Hits.Should().OnlyContain(hit => hit.Kind == EntryKind.Role);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repeat()
    {
        var index = SearchIndex.In(Some.Catalog(Enumerable.Range(0, 250).Select(i => Some.Role($"Clerk {i}"))));
        var pages = Enumerable.Range(0, 4).SelectMany(page => index.Search("clerk", null, page * 100, 100).Hits).Select(hit => hit.Slug).ToList();
        pages.Should().HaveCount(250).And.OnlyHaveUniqueItems();
        index.Search("clerk", null, 1_000, 10).Hits.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_catalogue_finds_nothing() => SearchIndex.In(Some.Catalog()).Search("anything").Total.Should().Be(0);

    private static SearchHit First(string query) =>
        Index.Search(query).Hits.Should().NotBeEmpty($"\"{query}\" should find something").And.Subject.First();
}
