using System.Collections.Frozen;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>What a part of a role's section is about.</summary>
internal enum Facet { None, Summary, Responsibilities, Skills, OptionalSkills, CareerPath, Feeders, Pay, Demand, Education, Experience, Employers }

/// <summary>Tells from its label what a part of a role's section is about.</summary>
internal static class Facets
{
    private const int MostWords = 9, MostWordsAsked = 14;

    private static readonly Phrases<Facet> Words = new(
        (Facet.OptionalSkills, "nice to have, nice to haves, optional skills, bonus skills, bonus points, preferred skills, good to have, pluses, optional, preferred qualifications, desirable skills, desirable"),
        (Facet.Pay, "how much, salary, salaries, pay, pays, compensation, earnings, earn, wage, wages, remuneration, income, payscale, take home, rate, day rate, pay band, pay range, pay packet, paycheck, pay check, what you get, salary band, salary range, renumeration, in it for you, in it for them"),
        (Facet.Demand, "demand, job outlook, job market, market outlook, hiring outlook, outlook, hiring demand, employment outlook, market demand, job growth, hiring trend, job prospects, market trend, how sought after, sought after, how hot"),
        (Facet.Experience, "experience, seniority, entry level, years of experience, experience level, experience needed, level"),
        (Facet.Education, "education, degree, degrees, academic background, educational background, educational requirements, education requirements, schooling, diploma, certification, certifications, academic qualifications, training, how to qualify, what to study, study"),
        (Facet.Feeders, "feeder roles, typical background, typical backgrounds, where they come from, how to become, how to become one, how to get in, getting in, getting started, how to start, who makes the switch, coming from, who it suits, background, backgrounds, good fit for, ideal for, best for"),
        (Facet.CareerPath, "career path, career paths, career progression, progression, advancement, career growth, growth path, career ladder, next steps, next step, next roles, where it leads, where it can lead, where this leads, career trajectory, promotion, future roles, where they go, where they go next, where you go next, where you could go, what they become, path forward, upward mobility, career development, leads to, growth opportunities, growth, career, moving up, prospects, career prospects, advancement opportunities, what comes next, where next, rungs, trajectory, what follows, next rung, next job, next jobs, where you can go, where you end up, leads on to, grow into, future path, later on"),
        (Facet.Skills, "skills, skill, tools, tool, technologies, technology, tech stack, stack, competencies, competences, requirements, what you need, what you will need, what youll need, what it takes, must know, need to know, expertise, knowledge, software, toolkit, proficiencies, abilities, qualifications, key qualifications, skillset, skill set, toolbox, tooling, must haves, you need, you will need, youll need, they need, what they need, what they know, what they use, you should know, what to know, you bring, what you bring, you should bring, you need to know, you should have, what youll bring, you will bring, should bring, should master, what to master, competency, know how, languages and tools, day to day tools, tools of the trade, skills and tools, prerequisites, what to learn, asked for, must have, musts"),
        (Facet.Responsibilities, "responsibilities, responsibility, duties, duty, tasks, task, what they do, what you do, what you will do, what youll do, youll be doing, you will be doing, be doing, what they actually do, what the job involves, what it involves, day to day, daily, typical day, a typical day, typical work, day in the life, activities, the work, the job, key work, main work, workday, you will, working day, a day, main work areas, what the work is, what the work looks like, in practice, functions, day at work, typical week, average day, average week, week in the life, daily work, day by day, everyday work, how they spend, what fills the day, what you would do, what they are asked to do, what the role involves, what the role does, mission and tasks, core work, your tasks, your role, accountabilities, deliverables"),
        (Facet.Employers, "employers, who hires, where they work, who is hiring, hiring companies, top companies, companies hiring, example companies, industries, where you work, where you would work"),
        (Facet.Summary, "overview, role overview, summary, description, about, about the role, job description, what is it, whats the job, what is the job, the job in short, who they are, the role, in short, in brief, introduction, profile, definition, purpose, mission, role, what it is, at a glance, job summary, role summary, role description, who is this, who is that, who is it, who are they, who they are"));

    // Words of many meanings, which name a facet only where they are all of the label: not "Market analysis".
    private static readonly FrozenDictionary<string, Facet> Alone = new (Facet Facet, string Words)[]
    {
        (Facet.Pay, "money, package, rewards"), (Facet.Demand, "market, hiring, openings"), (Facet.CareerPath, "ladder"),
        (Facet.Skills, "capabilities, capability, essentials"), (Facet.Responsibilities, "a week, scope"),
    }.SelectMany(list => list.Words.Split(", ").Select(word => (word, list.Facet))).ToFrozenDictionary(pair => pair.word, pair => pair.Facet, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.Ordinal, "the", "your", "its", "typical");

    /// <summary>The facet that a label names; none where it names none or is too long for a label.</summary>
    public static Facet Of(string label)
    {
        var words = PhraseWords.Of(label);
        if (Asked(words) is var asked && asked != Facet.None)
            return asked;
        return words.Count is 0 or > MostWords ? Facet.None : Words.In(label) ?? OfWord(words);
    }

    /// <summary>True where a label is one of the words of many meanings: it proves nothing by itself.</summary>
    public static bool IsWeak(string label) => OfWord(PhraseWords.Of(label)) != Facet.None && Words.In(label) is null;

    private static Facet OfWord(List<string> words) => words.Count is 0 or > 2 ? Facet.None
        : Alone.TryGetValue(string.Join(' ', words), out var facet) || (Before.Contains(words[0]) && Alone.TryGetValue(words[^1], out facet)) ? facet : Facet.None;

    /// <summary>"What does a data engineer do all day?", "How do I become one?"</summary>
    private static Facet Asked(List<string> words)
    {
        if (words.Count is < 4 or > MostWordsAsked)
            return Facet.None;
        var (does, rest) = (words[1] is "does" or "do" or "would" or "will", words.Skip(2).ToList());
        return words[0] switch
        {
            "what" when does && rest.Contains("do") => Facet.Responsibilities,
            // "What you'd do all day"
            "what" when words[1] is "you" or "youd" or "youll" or "they" or "theyd" or "theyll" && words.Contains("do") && !words.Exists(word => word is "can" or "now" or "next" or "need" or "should" or "must") => Facet.Responsibilities,
            "what" when does && rest.Exists(word => word is "earn" or "make" or "pay") => Facet.Pay,
            "what" when does && rest.Exists(word => word is "need" or "know" or "require") => Facet.Skills,
            "how" when rest.Exists(word => word is "become" or "qualify" or "train") => Facet.Education,
            "where" when does && rest.Contains("work") => Facet.Employers,
            "where" or "what" when does && rest.Exists(word => word is "go" or "lead" or "become" or "grow") && !rest.Contains("work") => Facet.CareerPath,
            "who" when rest.Exists(word => word is "hires" or "hire") || words[1] == "hires" => Facet.Employers,
            _ => Facet.None,
        };
    }

    /// <summary>The facet that a sentence leading into a list announces.</summary>
    public static Facet OfLead(string sentence) => Words.In(sentence) is { } facet ? facet == Facet.Summary ? Facet.None : facet : OfWord(PhraseWords.Of(sentence));
}
