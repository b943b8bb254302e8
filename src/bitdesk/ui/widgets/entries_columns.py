"""The columns of the day's visits: what the table and the card around it agree on."""

from PySide6.QtCore import QCoreApplication

TIME, PEOPLE, PUBLIC, ORIGIN, TOPICS, WHO = range(6)
COLUMNS = 6
ROW_HEIGHT = 27
SHARES = (0.075, 0.06, 0.14, 0.21, 0.415, 0.1)


def headings() -> list[str]:
    """The names of the columns, in the window's language."""
    return [
        QCoreApplication.translate("EntriesModel", "Time"),
        QCoreApplication.translate("EntriesModel", "People"),
        QCoreApplication.translate("EntriesModel", "Public"),
        QCoreApplication.translate("EntriesModel", "From"),
        QCoreApplication.translate("EntriesModel", "About"),
        QCoreApplication.translate("EntriesModel", "By"),
    ]


def lefts(width: int) -> list[int]:
    """Where the texts of the columns begin in a table of a width."""
    widths = [int((width - 16) * share) for share in SHARES]
    return [8 + sum(widths[:column]) for column in range(COLUMNS)]
