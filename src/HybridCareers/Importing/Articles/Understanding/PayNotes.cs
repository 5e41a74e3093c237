using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Figures;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Reads what is said of a role's pay: a label, figures, remarks.</summary>
internal sealed class PayNotes(Cites cites)
{
    private const int LongestLabel = 80, LeastYearly = 10_000;

    private static readonly Phrases<bool> Words = new((true,
        "salary, salaries, compensation, earnings, earn, earns, wage, wages, remuneration, pay is, pay ranges, pay starts, pay varies, pays well, paid, take home, base pay, total pay, the pay, pay of"));

    /// <summary>True where a sentence of prose is about pay.</summary>
    public static bool IsAbout(string sentence) => PayReader.Read(sentence).Count > 0 || (sentence.Length < 400 && Words.In(sentence) is true);

    /// <summary>Reads a block that a label says is about pay.</summary>
    public void Read(RoleDraft role, Block block)
    {
        var isLabel = block.Passages.Count == 1 && block.Text.Length <= LongestLabel && role.PayLabel is null && !(block.Text[^1] == '.' && block.Text.AsSpan().Count(' ') > 5);
        foreach (var passage in block.Passages)
        {
            if (!isLabel)
                Note(role, passage);
            else
                Label(role, passage, block.Text);
        }
    }

    /// <summary>Takes a label from a section or a table's cell.</summary>
    public void Label(RoleDraft role, Passage passage, string label)
    {
        role.PayLabel = (label, cites.Derived(passage, label));
        Figures(role, passage, label);
    }

    /// <summary>Takes pay that stands in the heading of a role itself, as in "Metadata Librarian – $61,000".</summary>
    public void Heading(RoleDraft role, Section section)
    {
        if (!section.Heading.StartsWith(role.Title, StringComparison.Ordinal) || PayReader.Read(section.Heading) is not [var first, ..] amounts)
            return;
        var words = section.Heading[first.Start..amounts[^1].End];
        var grounds = cites.Heading(section.Path, words);
        role.PayLabel = (words, grounds);
        role.PayFigures.AddRange(amounts.Select(amount => FigureOf(role.Title, amount, grounds, section.Heading)));
    }

    /// <summary>Takes figures of a table for a role whose pay was told already: only those per another period say something new.</summary>
    public void More(RoleDraft role, Passage passage, string label)
    {
        var amounts = PayReader.Read(label);
        if (amounts.Any(amount => !role.PayFigures.Exists(known => known.Currency == amount.Currency && known.Period == (amount.Period ?? PayPeriod.Year))))
            Figures(role, passage, label);
    }

    /// <summary>Takes a sentence about pay.</summary>
    public void Note(RoleDraft role, Passage passage)
    {
        role.PayRemarks.Add(cites.Say(passage));
        role.PayPassages.Add(passage);
        Figures(role, passage, passage.Text);
    }

    private void Figures(RoleDraft role, Passage passage, string text)
    {
        foreach (var amount in PayReader.Read(text))
        {
            var figure = FigureOf(role.Title, amount, cites.Derived(passage, text[amount.Start..amount.End]), text);
            // A table's "$61,770" may be what the text calls the median.
            var isKnown = role.PayFigures.Exists(known => known.Currency == figure.Currency
                && ((known.Min, known.Max, known.Median) == (figure.Min, figure.Max, figure.Median) || (figure.Min == figure.Max && figure.Min is not null && known.Median == figure.Min)));
            if (!isKnown)
                role.PayFigures.Add(figure);
        }
    }

    /// <summary>An amount as an entry gives it; what the article leaves out is said in the caveat.</summary>
    public static PayFigure FigureOf(string title, PayAmount amount, Grounds grounds, string text)
    {
        string[] caveats =
        [
            .. amount.IsOpen ? (string[])["The source sets no upper limit."] : [],
            .. amount.IsRounded ? (string[])[$"The source gives {text[amount.Start..amount.End].Trim()}; whole units are kept."] : [],
            .. amount.Period is null ? (string[])[(amount.Max ?? amount.Min ?? amount.Median) >= LeastYearly ? "The source names no period; so large an amount is taken as a year's." : "The source names no period."] : [],
        ];
        return new(title, amount.Currency, amount.Period ?? PayPeriod.Year, grounds, amount.Min, amount.Max, amount.Median, Caveat: caveats.Length > 0 ? string.Join(' ', caveats) : null);
    }
}
