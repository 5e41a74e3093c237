using HybridCareers.Evidence;

namespace HybridCareers.Tests.Evidence;

/// <summary>Each case is written with "|" where a sentence ends and the next begins.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("One sentence.")]
    [InlineData("One.|Two!|Three?")]
    [InlineData("No stop at the end")]
    [InlineData("First.|No stop at the end")]
    public void Full_stops_exclamations_and_questions_end_sentences(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("Learn a language, e.g. Solidity, and use it.|Then build.")]
    [InlineData("One network, i.e. Ethereum, is enough.|Start there.")]
    [InlineData("Dr. Gentry and Prof. Boneh teach it.|Both write.")]
    [InlineData("See Fig. 3 and Sec. Two.|They agree.")]
    [InlineData("AI vs. Web3 is the wrong question.|Ask another.")]
    [InlineData("Cf. Thaler for more.|It is long.")]
    public void Abbreviations_that_need_a_successor_end_nothing(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("A Ph.D. Program is long.|It pays late.")]
    [InlineData("No one needs a Ph.D.|The courses will do.")]
    [InlineData("The U.S. Department of Labor counts them.|It counts well.")]
    [InlineData("Most live in the U.S.|They work from home.")]
    [InlineData("Written by J. W. Smith.|He died.")]
    [InlineData("Goodfellow et al. Describe it.")]
    [InlineData("It opens at 9 a.m.|The doors close at noon.")]
    [InlineData("He left Giza Inc.|However, it went on.")]
    public void Abbreviations_that_can_end_a_sentence_do_so_before_a_usual_first_word(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("Tools, papers, etc.|Reading helps.")]
    [InlineData("The answer is no.|Go on.")]
    [InlineData("See No. 5 of the list.|Then No. 6.")]
    public void Words_that_only_look_like_abbreviations_end_sentences(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("Version v2.5 replaces v2.|Use it.")]
    [InlineData("It scores 0.284.|That is little.")]
    [InlineData("It costs 1,250.50 a year.|2,653 posts were open.")]
    [InlineData("Use Node.js and docs.chain.link today.|They work.")]
    [InlineData("1. Strengthen your foundation.|2. Build.")]
    public void Numbers_versions_and_addresses_are_left_whole(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("He said \"stop.\"|Then he went.")]
    [InlineData("Seek “specialists.”|They are rare.")]
    [InlineData("It grew (at last.)|Then it fell.")]
    [InlineData("It ended.|\"Why?\" she asked.|Nobody knew.")]
    [InlineData("It ended.|(Nobody saw it.)|Night fell.")]
    [InlineData("“Who says so?” is the question.|It has an answer.")]
    public void Closing_and_opening_signs_stay_with_their_sentence(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("Wait... what came next was worse.|It ended.")]
    [InlineData("It was over...|Nobody spoke.")]
    [InlineData("It was over…|Nobody spoke.")]
    [InlineData("Really?!|Yes.")]
    [InlineData("What did Alice say?!|Nothing.")]
    [InlineData("Stop!!!|Now.")]
    public void Runs_of_stops_count_once(string marked) => SplitsAs(marked);

    [Theory]
    [InlineData("We used two tools.|radCAD was faster.")]
    [InlineData("Agents need a frame.|elizaOS is one.")]
    [InlineData("It stopped.|Älter ist es geworden.")]
    [InlineData("It cost little.|$5 was enough.")]
    [InlineData("approx. twenty were seen. and that was all.")]
    public void What_may_begin_a_sentence_decides_too(string marked) => SplitsAs(marked);

    [Fact]
    public void White_space_is_folded_and_nothing_gives_nothing()
    {
        SentenceSplitter.Split("  One\n sentence.\t\u00a0Two.  ").Should().Equal("One sentence.", "Two.");
        SentenceSplitter.Split(" \n ").Should().BeEmpty();
        SentenceSplitter.Split("").Should().BeEmpty();
    }

    [Theory]
    [InlineData("... . ! ?? \" ” 'A. (b) ).")]
    [InlineData("a.b.c. D.E.F. g. H. 1. 2. (3.) “4.” No. p. 5")]
    public void No_word_is_lost_in_odd_text(string text) => string.Join(' ', SentenceSplitter.Split(text)).Should().Be(text);

    [Fact]
    public void Long_text_of_stops_takes_one_pass()
    {
        var text = string.Concat(Enumerable.Repeat("A. ", 200_000));

        string.Join(' ', SentenceSplitter.Split(text)).Should().HaveLength(text.Length - 1);
    }

    private static void SplitsAs(string marked) =>
        SentenceSplitter.Split(marked.Replace('|', ' ')).Should().Equal(marked.Split('|'));
}
