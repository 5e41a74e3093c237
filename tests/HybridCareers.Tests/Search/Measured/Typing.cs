namespace HybridCareers.Tests.Search.Measured;

/// <summary>Makes typing mistakes, the same for the same seed.</summary>
internal sealed class Typing(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Makes one mistake in a word of five letters or more; <c>null</c> where there is no such word.</summary>
    public string? OneMistake(string text)
    {
        var words = text.Split(' ');
        var longOnes = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= 5 && words[at].All(char.IsAsciiLetter)).ToList();
        if (longOnes.Count == 0)
            return null;
        var chosen = longOnes[random.Next(longOnes.Count)];
        words[chosen] = Mistyped(words[chosen]);
        return string.Join(' ', words);
    }

    /// <summary>A letter wrong, missing, too much, or swapped with its neighbour.</summary>
    public string Mistyped(string word)
    {
        var at = random.Next(word.Length);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1)),
            1 => word.Insert(at, letter.ToString()),
            2 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            _ => $"{word[..at]}{letter}{word[(at + 1)..]}",
        };
    }
}
