namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>What a section of an article is about.</summary>
internal enum Topic
{
    None, Overview, Drivers, Roles, EmergingRoles, Entry, Foundation, Projects, Community, Developments, Comparison, CareerLevels, FieldSkills, FieldPay, Closing, Aside,
}

/// <summary>Tells from its heading what a section of an article is about.</summary>
internal static class Topics
{
    private static readonly Phrases<Topic> Words = new(
        (Topic.Aside, "table of contents, contents, about the author, about the authors, references, further reading, related articles, related posts, related, see also, share this, newsletter, subscribe, comments, tags, acknowledgements, sources, footnotes, disclaimer, you may also like, read next, more from, cookie policy, privacy, faq, faqs, frequently asked questions"),
        (Topic.Comparison, "table, tables, comparison, comparison table, compared, side by side, at a glance, summary table, comparing, compare, versus, quick comparison, in one table, overview table, the table, salary table, the numbers in one table, in numbers"),
        (Topic.EmergingRoles, "emerging roles, emerging jobs, future roles, future jobs, roles of the future, jobs of the future, new roles on the horizon, roles to watch, jobs to watch, emerging careers, up and coming roles"),
        (Topic.Drivers, "factors driving, what drives, driving factors, drivers, driving forces, driving, forces, why now, why these fields, what is driving, whats driving, reasons, why it matters, why this matters, whats behind, what is behind, factors, forces behind, why the demand, causes, why the field is growing, why demand is growing, whats changing, what is changing, what changed, why the field grows, what fuels, whats fuelling, behind the growth, behind the boom, behind the demand, why the boom, why it is growing, why its growing, why it grows, why is it growing, tailwinds, pressures, why the rush"),
        (Topic.Entry, "how to enter, getting started, get started, how to get started, how to get in, how to start, how to break into, breaking into, break into, how to break in, entry paths, entry path, ways in, your way in, way in, how to become, becoming, how to prepare, how to join, entering, paths into, path into, paths in, pathways, pathways into, roadmap, first steps, how to land, landing a job, getting in, how to move into, making the move, making the switch, how to switch, switching, transitioning, transition into, your first steps, job search, job search strategies, job hunting, breaking in, getting hired, how to get hired, routes in, routes into, where to start, action plan, how to qualify, starting out, start out, where to begin, how to begin, making a start, entry routes, entry points, entry point, ways into, doors in, how people get in, first step, your first step, on ramp, on ramps, get your foot in, foot in the door, your way into, how to enter, first moves, step by step, how you get there, getting there, get there"),
        (Topic.Developments, "next five years, next ten years, next few years, next decade, next years, coming years, years ahead, the future, future outlook, future trends, future, anticipated developments, developments, trends, predictions, whats next, what is next, what comes next, looking ahead, looking forward, outlook, on the horizon, the road ahead, road ahead, what to expect, forecast, where the field is going, where its heading, where the field is heading, what lies ahead, ahead, tomorrow, where this is going, where it is going, where its going, where this is heading, where it is heading, where things are going, where things are heading, what will change, what is coming, whats coming, coming up, next wave, horizon, crystal ball, developments to watch, to watch, what to watch"),
        (Topic.Projects, "project, projects, portfolio, hands on, build something, build a project, building your profile, proof of work, build your portfolio, show your work, project ideas, prove it, what to build, things to build, build these"),
        (Topic.Community, "community, communities, network, networking, engage, connect, meet people, join in, get involved, find your people, people, stay connected"),
        (Topic.CareerLevels, "career progression, career levels, career ladder, levels, seniority levels, progression, career stages, job levels"),
        (Topic.FieldSkills, "skills development, skills, skill development, learning resources, resources, certifications, education, training, tools, key skills, essential skills, technical skills, soft skills, continuous learning, tools and technologies, what to learn, interview preparation, interview"),
        (Topic.FieldPay, "salaries, salary, pay, compensation, earnings, geographic considerations, locations, remote opportunities, industry applications, industries, employers, companies, who is hiring, challenges, benefits, pros and cons, salary expectations"),
        (Topic.Closing, "conclusion, conclusions, final thoughts, final words, closing, closing thoughts, takeaways, key takeaways, wrapping up, wrap up, in closing, final word, bottom line, the bottom line, parting thoughts, last word, a last word, final note, final remarks, closing remarks, concluding remarks, concluding thoughts, summing up, to sum up, last words, last thoughts, afterword, epilogue, in the end, takeaway, the takeaway"),
        (Topic.Roles, "roles, jobs, careers, positions, occupations, professions, job titles, career options, career paths, career opportunities, job roles, career roles, opportunities, people who do it"),
        (Topic.Foundation, "foundation, foundations, fundamentals, strengthen, learn, basics, build skills, build your skills, upskill, study, learning, learn the basics, skills first, core skills, the groundwork, groundwork"),
        (Topic.Overview, "overview, introduction, about, background, what is, whats, summary, in short, tl dr, tldr, executive summary, at first glance, key points"));

    // By itself a section is about projects only where it says so plainly: "Project governance" is not.
    private static readonly Phrases<Topic> Plain = new(
        (Topic.Projects, "projects, portfolio, what to build, things to build, build these, build a project, project ideas, proof of work, build your portfolio, build something, show your work"),
        (Topic.Community, "community, communities, networking, get involved, find your people, join the community"),
        (Topic.Foundation, "foundation, foundations, learn the basics, build your skills, strengthen, upskill, core skills, fundamentals"));

    // "Why companies switch to drones", "What is pushing the field"
    private static bool IsReason(List<string> words) => words.Count > 2
        && ((words[0] == "why" && words[1] is not ("us" or "you" or "your" or "our" or "i" or "we" or "become" or "choose" or "work" or "should"))
            || (words[0] is "what" or "whats" && words.Exists(word => word is "pushing" or "pushes" or "drives" or "fuels" or "powers" or "propels" or "fuelling" or "fueling" or "driving" or "propelling" or "powering")));

    /// <summary>What the heading of a section that is no part of another says that it is about.</summary>
    public static Topic OfAlone(string heading) => Of(heading) is var topic && topic is Topic.Projects or Topic.Community or Topic.Foundation && Plain.In(heading) is null ? Topic.None : topic;

    /// <summary>What a heading says that its section is about; none where it says nothing known, or where it is the title of a job.</summary>
    public static Topic Of(string heading) => JobTitles.Is(heading) ? Topic.None
        : IsReason(PhraseWords.Of(heading)) ? Topic.Drivers
        : PhraseWords.Of(heading) is ["the", "field"] ? Topic.Overview
        : Words.In(heading) ?? (Horizons.In(heading) is null ? Topic.None : Topic.Developments);
}
