using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Packs;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Editorial.Verifying;
using HybridCareers.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HybridCareers.Editorial;

/// <summary>Puts the write verbs among the portal's services.</summary>
public static class EditorialRegistration
{
    /// <summary>Adds the verbs; the database must be there too.</summary>
    public static IServiceCollection AddEditorial(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WriteDesk>();
        services.AddSingleton<EntryEditor>();
        services.AddSingleton<WorkingCopies>();
        services.AddSingleton<DraftReader>();
        services.AddSingleton<RevisionComparer>();
        services.AddSingleton<PastReader>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<ReviewReader>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<BundleDesk>();
        services.AddSingleton<BundleReader>();
        services.AddSingleton<FreshnessDesk>();
        services.AddSingleton<ContradictionDesk>();
        services.AddSingleton<ContradictionReader>();
        services.AddSingleton<SkillMerger>();
        services.AddSingleton<SkillMergeReader>();
        services.AddSingleton<PublishRehearsal>();
        services.AddSingleton<SkillNamesReader>();
        services.AddSingleton<NameReader>();
        services.AddSingleton<PassageReader>();
        services.AddSingleton<ActivityReader>();
        services.AddSingleton<DashboardReader>();
        services.AddSingleton<MemberReader>();
        services.AddSingleton<ScheduleDesk>();
        services.AddSingleton<ScheduleRunner>();
        services.AddHostedService(given => given.GetRequiredService<ScheduleRunner>());
        services.AddSingleton<Rebuilder>();
        services.AddSingleton<PackDesk>();
        services.AddSingleton<ActivityVerifier>();
        services.AddFetching().AddOptions();
        services.AddSingleton<LinkProbe>().AddSingleton<LinkWalk>().AddSingleton<LinkBook>().AddSingleton<LinkHold>();
        services.AddSingleton<LinkDesk>().AddSingleton<LinkReader>().AddSingleton<LinkRunner>();
        services.AddHostedService(given => given.GetRequiredService<LinkRunner>());
        services.AddSingleton<PreviewDesk>().AddSingleton<PreviewReader>();
        services.AddSingleton<SourceDesk>().AddSingleton<ImportReader>().AddSingleton<ImportGroundsReader>();
        services.AddSingleton<PortalVerifier>();
        services.AddSingleton<AccountDesk>();
        services.AddSingleton<MemberDesk>();
        return services;
    }
}
