"""The liaison book: what stands in it, who has read it, what came of it, and what remarks said over a season."""

from bitdesk.reports.liaison.checklists import Checked, ItemRow, checklist, items
from bitdesk.reports.liaison.note import Outcome, Reading, Reply, WholeNote, note
from bitdesk.reports.liaison.notes import NoteRow, Unread, known, notes, unread
from bitdesk.reports.liaison.searching import Found, search
from bitdesk.reports.liaison.synthesis import Remark, Synthesis, ThemeLine, synthesis
from bitdesk.reports.liaison.themes import ThemeRow, theme_rows, theme_words, themes
from bitdesk.reports.liaison.ticked import TickedMonth, ticked
from bitdesk.reports.received import Theme

__all__ = [
    "Checked",
    "Found",
    "ItemRow",
    "NoteRow",
    "Outcome",
    "Reading",
    "Remark",
    "Reply",
    "Synthesis",
    "Theme",
    "ThemeLine",
    "ThemeRow",
    "TickedMonth",
    "Unread",
    "WholeNote",
    "checklist",
    "items",
    "known",
    "note",
    "notes",
    "search",
    "synthesis",
    "theme_rows",
    "theme_words",
    "themes",
    "ticked",
    "unread",
]
