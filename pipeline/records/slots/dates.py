"""Days of the article made whole by the day of publication."""

from vinhdanh.mentions.dates import Day


def iso(day: Day, published: str | None) -> str | None:
    """Return the ISO form of `day`; a missing year is taken from `published` (`2020-03-04`, `2020-03`, `2020` or None).

    A month well after that of publication belongs to the year before (in January look back to December, DOMAIN
    section 5).
    Without any year the form is `--MM-DD`; None where nothing is certain.
    """
    year = day.year
    if year is None and published and day.month:
        year = int(published[:4])
        if len(published) >= 7 and day.month - int(published[5:7]) > 6:
            year -= 1
        elif len(published) >= 7 and int(published[5:7]) - day.month > 10:
            year += 1
        year = year if 0 < year < 10_000 else None
    if day.day and day.month:
        return f"{f'{year:04d}' if year else '-'}-{day.month:02d}-{day.day:02d}"
    if year and day.month:
        return f"{year:04d}-{day.month:02d}"
    return f"{year:04d}" if year else None
