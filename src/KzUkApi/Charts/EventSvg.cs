namespace KzUkApi.Charts;

/// <summary>Draws events as SVG: where they are few an axis with their titles, else a row of bars for each kind.</summary>
internal static class EventSvg
{
    public static string Draw(EventChart chart, int width)
    {
        var frame = new PictureFrame(chart, width);
        if (!frame.IsNarrow)
        {
            frame.Write(EventText.Subtitle(chart), 13, Palette.Muted);
        }

        if (chart.Events.Count == 0)
        {
            frame.WriteAlone(EventText.Nothing(chart));
        }
        else if (chart.IsTitled)
        {
            EventAxis.Draw(frame, chart);
        }
        else
        {
            EventRows.Draw(frame, chart);
        }

        List<string> notes = [.. EventText.Notes(chart), .. chart.Notes];
        return frame.Finish(notes, EventText.Description(chart, notes));
    }
}
