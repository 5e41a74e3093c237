using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class StemmerTests
{
    [Theory]
    [InlineData("developers", "developer")]
    [InlineData("companies", "company")]
    [InlineData("movies", "movie")]
    [InlineData("processes", "process")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("databases", "database")]
    [InlineData("warehouses", "warehouse")]
    [InlineData("viruses", "virus")]
    [InlineData("analyses", "analysis")]
    [InlineData("biases", "bias")]
    [InlineData("craftsmen", "craftsman")]
    [InlineData("decentralised", "decentralized")]
    [InlineData("optimisation", "optimization")]
    [InlineData("labour", "labor")]
    [InlineData("centre", "center")]
    public void Two_forms_of_a_word_have_one_stem(string one, string other) => Stemmer.Stem(one).Should().Be(Stemmer.Stem(other));

    [Theory]
    [InlineData("news", "new")]
    [InlineData("gas", "ga")]
    [InlineData("develop", "developer")]
    [InlineData("universe", "university")]
    [InlineData("policy", "police")]
    [InlineData("process", "proces")]
    [InlineData("rust", "trust")]
    public void Different_words_keep_different_stems(string one, string other) => Stemmer.Stem(one).Should().NotBe(Stemmer.Stem(other));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("as")]
    [InlineData("c++")]
    [InlineData("ss")]
    public void Short_and_odd_words_stay_as_they_are(string word) => Stemmer.Stem(word).Should().Be(word);
}
