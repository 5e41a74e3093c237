namespace HybridCareers.Search;

/// <summary>Counts the words of one document after the other, each by the part in which it stands.</summary>
internal sealed class DocumentWeigher(IndexBuilder index, PostingsBuilder postings)
{
    // Long texts count less a word: lengths at which a word counts just its weight.
    private const float UsualSummary = 30f;
    private const float UsualBody = 150f;
    private const float UsualSkills = 20f;
    private const float UsualNames = 4.4f;

    /// <summary>Counts a document.</summary>
    /// <param name="document">Its number; they come in order.</param>
    /// <param name="texts">Its words, each text behind the mark of its field.</param>
    public void Weigh(int document, ReadOnlySpan<int> texts)
    {
        WeighNames(document);
        WeighSkills(document);
        WeighTexts(texts);
        postings.EndDocument();
        index.Neighbours.EndDocument();
    }

    /// <summary>The postings of all documents counted.</summary>
    public Postings Finish() => postings.Finish();

    private void WeighNames(int document)
    {
        var (from, to) = index.Names.Of(document);
        var alternate = FieldWeights.Of(Field.Alternate) * Damped(to - from - 1, UsualNames);
        for (var name = from; name < to; name++)
        {
            var field = name == from ? Field.Title : Field.Alternate;
            WeighRun(index.Names.Words(name), field, name == from ? FieldWeights.Of(Field.Title) : alternate);
        }
    }

    private void WeighSkills(int document)
    {
        var skills = index.Documents.Skills(document);
        var weight = FieldWeights.Of(Field.Skill) * Damped(skills.Length, UsualSkills);
        foreach (var skill in skills)
        {
            var (from, to) = index.Names.Of(skill);
            for (var name = from; name < to; name++)
                foreach (var word in index.Names.Words(name))
                    postings.Add(index.Vocabulary.StemOf(word), Field.Skill, name == from ? weight : weight * FieldWeights.SkillAlias);
        }
    }

    private void WeighTexts(ReadOnlySpan<int> texts)
    {
        Span<float> weights = stackalloc float[(int)Field.Body + 1];
        weights.Fill(FieldWeights.Of(Field.Skill));
        weights[(int)Field.Summary] = FieldWeights.Of(Field.Summary) * Damped(Length(texts, Field.Summary), UsualSummary);
        weights[(int)Field.Body] = FieldWeights.Of(Field.Body) * Damped(Length(texts, Field.Body), UsualBody);
        while (texts.Length > 0)
        {
            var field = (Field)(-1 - texts[0]);
            var next = texts[1..].IndexOfAnyInRange(int.MinValue, -1);
            var run = next < 0 ? texts[1..] : texts.Slice(1, next);
            WeighRun(run, field, weights[(int)field]);
            texts = texts[(1 + run.Length)..];
        }
    }

    private static int Length(ReadOnlySpan<int> texts, Field field)
    {
        var (length, current) = (0, -1);
        foreach (var word in texts)
        {
            if (word < 0)
                current = -1 - word;
            else if (current == (int)field)
                length++;
        }

        return length;
    }

    private void WeighRun(ReadOnlySpan<int> run, Field field, float weight)
    {
        for (var at = 0; at < run.Length; at++)
        {
            var stem = index.Vocabulary.StemOf(run[at]);
            postings.Add(stem, field, weight);
            if (at == 0)
                continue;
            index.Neighbours.Add(index.Vocabulary.StemOf(run[at - 1]), stem);
            if (index.Compounds.Join(run[at - 1], run[at]) is var joined and >= 0)
                postings.Add(joined, field, weight);
        }
    }

    /// <summary>1 up to the usual length, then falling by half the excess.</summary>
    private static float Damped(int length, float usual) => length <= usual ? 1f : 2f / (1f + (length / usual));
}
