namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    /// <summary>Every closed list that is served whatever the tables, in the order of its id.</summary>
    /// <remarks>Made on demand: static fields of the other files of this class may not be set before.</remarks>
    public static IReadOnlyList<CodeList> All() =>
        [
            .. new[]
            {
                Countries,
                Reporters,
                Flows,
                ProductTypes,
                Classifications,
                CommodityLevels,
                Adjustments,
                Valuations,
                Currencies,
                Units,
                Frequencies,
                RateFrequencies,
                Qualifiers,
                Statuses,
                Measures,
                Datasets,
                Concepts,
                MirrorBases,
                MirrorCauses,
                AgreementKinds,
                AgreementStatuses,
                AgreementStandings,
                AgreementEvents,
                EventParties,
                MeetingSeries,
                MeetingLevels,
                ParticipantRoles,
                InstitutionKinds,
                SourceKinds,
                PublishedOnBases,
                Authorities,
                SourceLanguages,
                Languages,
                FigureChoices,
                ClaimSubjects,
                DisputeScopes,
                Verdicts,
                ChangeQualifiers,
                Directions,
                RankedLevels,
                BriefingFormats,
                SeriesFlows,
                SeriesFrequencies,
                SeriesUnits,
                PersonRoles,
                ChangeKinds,
                FigureRecords,
                Caveats,
                ClaimDirections,
                IndicatorMeasures,
                IndicatorUnits,
            }.OrderBy(list => list.Id, StringComparer.Ordinal),
        ];
}
