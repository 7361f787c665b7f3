using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What the sides can and cannot show.</summary>
internal abstract partial class ClaimWords
{
    /// <summary>That no publication has comparable figures for both periods.</summary>
    /// <param name="asOf">The day by which figures had to be published to count; null for all that is stored today.</param>
    public abstract string NoEdition(DateOnly? asOf);

    /// <summary>For which periods there are no figures, and what follows.</summary>
    public string Missing(IReadOnlyList<string> periods, DateOnly? asOf) => NoFigure(periods, asOf) + SoNotComputed;

    /// <summary>For which periods there are no figures.</summary>
    /// <param name="asOf">As in <see cref="NoEdition"/>.</param>
    public abstract string NoFigure(IReadOnlyList<string> periods, DateOnly? asOf);

    /// <summary>What follows where a figure is missing.</summary>
    protected abstract string SoNotComputed { get; }

    /// <summary>Figures of a country that a programme has, in the form that stands after "by", where others of it differ.</summary>
    public abstract string FiguresFrom(string reporter, string producer);

    /// <summary>Figures of both sides in the form that stands after "by", where other ones of the counterpart say otherwise.</summary>
    /// <param name="own">The figures of the own side.</param>
    /// <param name="producer">Who makes those of the counterpart that are meant.</param>
    public abstract string FiguresOfBoth(string own, string producer);

    /// <summary>That the counterpart's figures, which alone can test the claim, say otherwise.</summary>
    public abstract string CounterpartAlone(string basis);

    /// <summary>What it is worth that the figures of one side alone say otherwise.</summary>
    public abstract string NoRefutation { get; }

    /// <summary>That the counterpart's figures, which alone can test the claim, agree with it in one currency and not in another.</summary>
    public abstract string DependsOnCurrency(string basis);

    /// <summary>That the counterpart's figures say otherwise.</summary>
    public abstract string Disagreement(string basis);

    /// <summary>That the counterpart's figures say of the claim what those of the own side say.</summary>
    public abstract string Likewise(bool agrees, string basis);

    /// <summary>That other official figures of the same side say otherwise.</summary>
    public abstract string Deviation(string basis);

    /// <summary>That other official figures of the counterpart say otherwise than those by which it speaks.</summary>
    /// <param name="verdict">What they say of the claim.</param>
    public abstract string CounterpartDeviation(string reporter, string basis, string verdict);

    /// <summary>Who makes the figures of a check; the name of a programme begins with it.</summary>
    public string Producer(SideCheck check) =>
        check.Dataset is { } dataset && Codes.IsProgramme(dataset)
            ? Label(Codes.Datasets, dataset).Split(',')[0]
            : Publishers.In(check.Source.Publisher, Language);
}
