using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Claims of change in sentences, and what the entries of a list of them share.</summary>
internal sealed partial class BriefingProse
{
    private void Claims(string subject)
    {
        var claims = _page.Claims.Where(claim => claim.Subject == subject).ToList();
        var shared = SharedBasis.Of([.. claims.Select(claim => claim.Checked)], _language);
        Append(new(RelationSections.Claims, RelationSections.Claims, [.. claims.Select(claim => Claim(claim, shared))])
        {
            Shared = shared?.Text ?? string.Empty,
        });
    }

    // The verdict names figures, too, which have no mark of their own.
    private BriefingSentence Claim(BriefingClaim claim, SharedBasis? shared) =>
        Sentence(RelationSections.Claims, Lead.None, Told(claim, null), claim.ToldCaveats) with
        {
            Entry = shared is null ? null : Brackets.Joined(Told(claim, shared)),
            FigureIds = claim.ToldFigureIds,
        };

    private string Told(BriefingClaim claim, SharedBasis? shared)
    {
        IReadOnlyList<string> caveats =
            [.. (shared?.Own(claim.Checked) ?? claim.Caveats).Where(caveat => !IsSaidOfItsFigures(claim, caveat))];
        return _words.Claim(
            Origin.Of(null, claim.Source, claim.StatedBy),
            ClaimText.Claimed(claim.Checked.Terms, _language),
            CaveatText.InBrackets(caveats, _language) + Cite(new BriefingReference(claim.Id, null, claim.Source)),
            ClaimText.Verdict(claim.Checked, claim.Checked.Terms, _language, shared)
        );
    }

    // The verdict names the period of the same text that it limits.
    private static bool IsSaidOfItsFigures(BriefingClaim claim, string caveat) =>
        claim.Checked.Deciding is { } check && check.Source.Id == claim.Source.Id && check.LimitedPeriods
            .Any(limit => limit.Caveat == caveat && limit.Period is not null);
}
