namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>What a part of a role's section is about.</summary>
internal enum Facet { None, Summary, Responsibilities, Skills, OptionalSkills, CareerPath, Feeders, Pay, Demand, Education, Experience, Employers }

/// <summary>Tells from its label what a part of a role's section is about.</summary>
internal static class Facets
{
    private const int MostWords = 9, MostWordsAsked = 14;

    private static readonly Phrases<Facet> Words = new(
        (Facet.OptionalSkills, "nice to have, nice to haves, optional skills, bonus skills, bonus points, preferred skills, good to have, pluses, optional, preferred qualifications, desirable skills, desirable"),
        (Facet.Pay, "how much, salary, salaries, pay, pays, compensation, earnings, earn, wage, wages, remuneration, income, payscale, take home, rate, day rate, pay band, pay range"),
        (Facet.Demand, "demand, job outlook, job market, market outlook, hiring outlook, outlook, hiring demand, employment outlook, market demand"),
        (Facet.Experience, "experience, seniority, entry level, years of experience, experience level, experience needed, level"),
        (Facet.Education, "education, degree, degrees, academic background, educational background, educational requirements, education requirements, schooling, diploma, certification, certifications, academic qualifications, training, how to qualify, what to study, study"),
        (Facet.Feeders, "feeder roles, typical background, typical backgrounds, where they come from, how to become, how to become one, how to get in, getting in, getting started, how to start, who makes the switch, coming from, who it suits, background, backgrounds, good fit for, ideal for, best for"),
        (Facet.CareerPath, "career path, career paths, career progression, progression, advancement, career growth, growth path, career ladder, next steps, next step, next roles, where it leads, where it can lead, where this leads, career trajectory, promotion, future roles, where they go, where they go next, where you go next, where you could go, what they become, path forward, upward mobility, career development, leads to, growth opportunities, growth, career, moving up, prospects, career prospects, advancement opportunities, what comes next, where next"),
        (Facet.Skills, "skills, skill, tools, tool, technologies, technology, tech stack, stack, competencies, competences, requirements, what you need, what you will need, what youll need, what it takes, must know, need to know, expertise, knowledge, software, toolkit, proficiencies, abilities, qualifications, key qualifications, skillset, skill set, toolbox, tooling, must haves, you need, you will need, youll need, they need, what they need, what they know, what they use, you should know, what to know"),
        (Facet.Responsibilities, "responsibilities, responsibility, duties, duty, tasks, task, what they do, what you do, what you will do, what youll do, youll be doing, you will be doing, be doing, what they actually do, what the job involves, what it involves, day to day, daily, typical day, a typical day, typical work, day in the life, activities, the work, the job, key work, main work, workday, you will, working day, a day, main work areas, what the work is, what the work looks like, in practice, functions, day at work"),
        (Facet.Employers, "employers, who hires, where they work, who is hiring, hiring companies, top companies, companies hiring, example companies, industries, where you work, where you would work"),
        (Facet.Summary, "overview, role overview, summary, description, about, about the role, job description, what is it, whats the job, what is the job, the job in short, who they are, the role, in short, in brief, introduction, profile, definition, purpose, mission, role, what it is, at a glance, job summary, role summary, role description"));

    /// <summary>The facet that a label names; none where it names none or is too long for a label.</summary>
    public static Facet Of(string label)
    {
        var words = PhraseWords.Of(label);
        if (Asked(words) is var asked && asked != Facet.None)
            return asked;
        return words.Count is 0 or > MostWords ? Facet.None : Words.In(label) ?? Facet.None;
    }

    /// <summary>"What does a data engineer do all day?", "How do I become one?"</summary>
    private static Facet Asked(List<string> words)
    {
        if (words.Count is < 4 or > MostWordsAsked)
            return Facet.None;
        var (does, rest) = (words[1] is "does" or "do" or "would" or "will", words.Skip(2).ToList());
        return words[0] switch
        {
            "what" when does && rest.Contains("do") => Facet.Responsibilities,
            "what" when does && rest.Exists(word => word is "earn" or "make" or "pay") => Facet.Pay,
            "what" when does && rest.Exists(word => word is "need" or "know" or "require") => Facet.Skills,
            "how" when rest.Exists(word => word is "become" or "qualify" or "train") => Facet.Education,
            "where" when does && rest.Contains("work") => Facet.Employers,
            "who" when rest.Exists(word => word is "hires" or "hire") || words[1] == "hires" => Facet.Employers,
            _ => Facet.None,
        };
    }

    /// <summary>The facet that a sentence leading into a list announces.</summary>
    public static Facet OfLead(string sentence) => Words.In(sentence) is { } facet and not Facet.Summary ? facet : Facet.None;
}
