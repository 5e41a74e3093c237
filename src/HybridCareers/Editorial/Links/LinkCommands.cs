using HybridCareers.Evidence;
using HybridCareers.Members;

namespace HybridCareers.Editorial.Links;

/// <summary>Have the addresses of all live resources and sources looked at.</summary>
public sealed record BeginLinkCheck(Guid CommandId, Guid MemberId) : Command(CommandId, MemberId);

/// <summary>Stop a check that runs; what it found so far stays.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="RunId">The check.</param>
public sealed record CancelLinkCheck(Guid CommandId, Guid MemberId, Guid RunId) : Command(CommandId, MemberId);

/// <summary>Note that a check is through. The command's id is the check's, so that it ends once whoever says so.</summary>
internal sealed record EndLinkCheck(Guid RunId) : Command(RunId, SystemActors.LinkChecker);

/// <summary>A check has begun; an instance of the portal takes it up within seconds.</summary>
public sealed record LinkCheckBegun(Guid RunId) : Effect;

/// <summary>A check has ended.</summary>
public sealed record LinkCheckEnded(Guid RunId, LinkRunState State) : Effect;
