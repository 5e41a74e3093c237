using System.Collections.Frozen;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>Recognises the title of a job by its noun.</summary>
internal static class JobTitles
{
    private const int MostWords = 10;

    private static readonly FrozenSet<string> Nouns = Set(
        "engineer developer scientist analyst manager designer architect researcher consultant officer administrator admin advisor adviser auditor coordinator "
        + "director writer editor teacher trainer nurse operator planner programmer modeller modeler lawyer counsel advocate librarian curator producer artist marketer "
        + "evangelist contributor lead leader owner expert assistant associate representative inspector surveyor maker founder investigator trader broker steward "
        + "educator instructor strategist specialist technician economist ethicist lobbyist journalist chemist chef pilot tester hunter recruiter accountant controller "
        + "buyer seller mechanic electrician fitter installer builder driver farmer ranger keeper guide interpreter translator copywriter publicist geographer photographer "
        + "cryptographer cartographer hydrographer mathematician statistician clinician physician pharmacist therapist psychologist "
        + "supervisor facilitator moderator ambassador custodian estimator underwriter actuary bioinformatician liaison handler wrangler practitioner generalist head chief "
        + "registrar secretary teller cashier conductor baker brewer butcher carpenter plumber welder roofer mason painter tailor jeweller jeweler optician dentist surgeon veterinarian midwife paramedic firefighter "
        + "detective judge paralegal notary bookkeeper clerk captain navigator sailor fisher gardener florist barista bartender waiter stylist barber hairdresser beautician actor dancer musician composer animator "
        + "illustrator filmmaker editor narrator announcer reporter critic historian archivist archaeologist anthropologist astronomer physicist toxicologist nutritionist dietitian trainer coach referee umpire "
        + "concierge housekeeper courier machinist assembler toolmaker foundryman smelter driller miner rigger diver climber herder shepherd beekeeper vintner winemaker affineur sommelier "
        + "phlebotomist radiographer sonographer audiologist orthotist prosthetist hygienist optometrist pathologist embalmer undertaker counsellor counselor "
        + "master janitor attendant agronomist forester conservationist dispatcher scheduler verifier validator reviewer annotator labeler labeller prompter checker whisperer evaluator mediator guardian mapper tuner hacker negotiator merchandiser storyteller orchestrator integrator optimizer optimiser sourcer matchmaker sequencer ombudsman champion partner intern apprentice scholar professor lecturer tutor mentor");

    private static readonly FrozenSet<string> NotFirst = Set(
        "how what why who when where which becoming hiring tips the a an is are do does should can your our my this these that from for if beyond meet as to not every each coming find get talk ask join apply become hire");

    private static readonly FrozenSet<string> Articles = Set("a an your");

    private static readonly FrozenSet<string> Heads = Set("head chief director vp vice president lead");

    private static readonly FrozenSet<string> Turns = Set("in for of at on with and or who that within across");

    /// <summary>True where a heading is the title of one job, such as "Data Engineer (Climate)" or "Head of Research".</summary>
    public static bool Is(string heading)
    {
        var words = PhraseWords.Of(Bare(heading));
        // "Data Engineer II"
        if (words.Count > 1 && (words[^1] is "i" or "ii" or "iii" or "iv" || words[^1].All(char.IsAsciiDigit)) && words[^1].Length < 4)
            words.RemoveAt(words.Count - 1);
        if (words.Count is 0 or > MostWords || NotFirst.Contains(words[0]))
            return false;
        if (words.Count > 2 && Heads.Contains(words[0]) && words[1] == "of")
            return true;
        var end = words.FindIndex(1, Turns.Contains);
        // "Work with a Partner" tells readers what to do.
        var article = words.FindIndex(1, Articles.Contains);
        if (article > 0 && (end < 0 || article < end || !IsNoun(words[end - 1])))
            return false;
        return IsNoun(words[end < 0 ? ^1 : end - 1]) || IsNoun(words[^1]);
    }

    /// <summary>Words up to and with the first noun of a job; 0 = there is none among them.</summary>
    public static int WordsTo(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count && at < MostWords; at++)
        {
            if (IsNoun(words[at].Trim(',', ';', ':', '/', '(', ')').ToLowerInvariant()))
                return at + 1;
        }

        return 0;
    }

    /// <summary>A title without what stands in brackets or behind a dash or colon.</summary>
    public static string Bare(string title)
    {
        var bare = WithoutBrackets(title);
        foreach (var dash in (string[])[" – ", " — ", " - ", ": "])
        {
            var cut = bare.IndexOf(dash, StringComparison.Ordinal);
            bare = cut > 0 ? bare[..cut] : bare;
        }

        return bare.Trim();
    }

    /// <summary>A title without the pay that stands behind it.</summary>
    public static string WithoutPay(string title)
    {
        if (Figures.PayReader.Read(title) is not [var first, ..] || first.Start < 4)
            return title;
        var bare = title[..first.Start].TrimEnd(' ', '(', '[', '–', '—', '-', ':', '|', ',', '~');
        foreach (var word in (string[])[" avg.", " average", " avg", " up to", " from", " about", " around", " salary", " pay"])
            bare = bare.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? bare[..^word.Length].TrimEnd(' ', '(', '[', '–', '—', '-', ':', '|', ',', '~') : bare;
        return bare.Length > 3 ? bare : title;
    }

    /// <summary>A title without the words that explain it: "Lab Engineer – robots with pipettes". What narrows it stays: "Data Engineer – Climate".</summary>
    public static string WithoutSubtitle(string title)
    {
        foreach (var dash in (string[])[" – ", " — ", " - ", " | ", ": "])
        {
            var cut = title.IndexOf(dash, StringComparison.Ordinal);
            if (cut <= 3 || !Is(title[..cut]))
                continue;
            var words = title[(cut + dash.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0 && (char.IsLower(words[0][0]) || (words.Length > 2 && (NotFirst.Contains(words[0].ToLowerInvariant()) || Array.Exists(words, word => word.Length > 3 && char.IsLower(word[0]))))))
                return title[..cut].TrimEnd();
        }

        return title;
    }

    /// <summary>A title without what stands in brackets.</summary>
    public static string WithoutBrackets(string title)
    {
        var bare = title;
        for (var open = bare.AsSpan().IndexOfAny("(["); open >= 0; open = bare.AsSpan().IndexOfAny("(["))
        {
            var close = bare.AsSpan(open).IndexOfAny(")]");
            bare = close < 0 ? bare[..open] : bare.Remove(open, close + 1);
        }

        return bare.Trim();
    }

    private static bool IsNoun(string word) => Nouns.Contains(word)
        || (word.Length > 7 && (word.EndsWith("ologist", StringComparison.Ordinal) || word.EndsWith("ographer", StringComparison.Ordinal) || word.EndsWith("ineer", StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
